import assert from 'node:assert/strict';
import { analyse } from '../../../../src/corpus/analyse';
import { Corpus } from '../../../../src/corpus/corpus';
import { ResolutionLightener } from '../../../../src/corpus/packed/lightResolution';
import { generateArticles } from '../../../bench/generate/workspace';

describe('entities and events in little memory', () => {
  const corpus = new Corpus();
  for (const { name, text } of generateArticles(12, 3)) {
    corpus.set({ key: name, path: name, analysis: analyse(text), metadata: {}, annotations: [] });
  }
  const { entities, events } = corpus.resolution();

  it('say the same to whoever looks', () => {
    const light = new ResolutionLightener();
    assert.ok(events.events.some(({ reports }) => reports.length > 1));
    assert.deepEqual(light.entities(entities), entities);
    assert.deepEqual(light.events(events), events);
  });

  it('are plain when they are copied or sent', () => {
    const light = new ResolutionLightener();
    const [event] = events.events;
    assert.ok(event);
    assert.deepEqual(structuredClone(light.event(event)), event);
    assert.deepEqual({ ...light.event(event), title: 'Other' }, { ...event, title: 'Other' });
    assert.equal(JSON.stringify(light.event(event)), JSON.stringify(event));
  });

  it('are left as they are where they are light', () => {
    const light = new ResolutionLightener();
    for (const entity of entities.entities.values()) {
      const made = light.entity(entity);
      assert.equal(light.entity(made), made);
    }
  });

  it('have small things once that are alike', () => {
    const light = new ResolutionLightener();
    const [one, other] = [
      { value: '2021-05-03', evidence: { rule: 'day', score: 1 } },
      { value: '2021-05-03', evidence: { rule: 'day', score: 1 } },
    ];
    assert.equal(light.alike(other), light.alike(one));
  });
});
