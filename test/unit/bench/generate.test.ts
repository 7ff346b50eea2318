import assert from 'node:assert/strict';
import { generateArticles, type GoldEvent } from '../../bench/generate/workspace';

describe('generated workspaces', () => {
  const events: GoldEvent[] = [];
  const articles = [...generateArticles(400, 5, (event) => events.push(event))];

  it('have as many articles as asked for, in three languages, each with its own name', () => {
    assert.equal(articles.length, 400);
    assert.equal(new Set(articles.map(({ name }) => name)).size, 400);
    const languages = new Set(articles.map(({ gold }) => gold.language));
    assert.deepEqual([...languages].sort(), ['en', 'vi', 'zh']);
  });

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual([...generateArticles(50, 9)], [...generateArticles(50, 9)]);
    assert.notDeepEqual([...generateArticles(50, 9)], [...generateArticles(50, 10)]);
  });

  it('say the truth about where names, dates and events stand', () => {
    const ids = new Set(events.map(({ id }) => id));
    for (const { text, gold } of articles) {
      for (const { name, mentions } of gold.entities) {
        for (const { start, end } of mentions) {
          const surface = text.slice(start, end);
          assert.ok(surface !== '' && name.includes(surface), `${name}: ${surface}`);
        }
      }
      for (const { start, end, text: written } of gold.dates) {
        assert.equal(text.slice(start, end), written);
      }
      for (const { id, evidence } of gold.events) {
        assert.ok(ids.has(id), id);
        for (const { start, end, text: written } of evidence) {
          assert.equal(text.slice(start, end), written);
        }
      }
      assert.doesNotMatch(text, /[{}]|undefined/);
    }
  });

  it('report events by 1 to 50 sources, name few often, and contradict themselves here and there', () => {
    const sources = new Map<string, Set<string>>();
    const values = new Map<string, Set<string>>();
    const names = new Map<string, number>();
    for (const { name, gold } of articles) {
      const [own] = gold.events;
      const [first] = own?.evidence ?? [];
      for (const { id } of gold.events.slice(0, 1)) {
        sources.set(id, (sources.get(id) ?? new Set()).add(name));
        const told = gold.dates.find(({ start }) => start >= (first?.start ?? Infinity));
        values.set(id, (values.get(id) ?? new Set()).add(told?.value ?? ''));
      }
      for (const { id, type, mentions } of gold.entities) {
        if (type === 'person') names.set(id, (names.get(id) ?? 0) + mentions.length);
      }
    }
    const counts = [...sources.values()].map(({ size }) => size);
    assert.ok(Math.min(...counts) === 1 && Math.max(...counts) <= 50 && Math.max(...counts) > 5);
    assert.ok([...values.values()].some(({ size }) => size > 1));
    const often = [...names.values()].sort((a, b) => b - a);
    assert.ok(often.length > 40);
    assert.ok((often[0] ?? 0) > 5 * (often[often.length >> 1] ?? Infinity));
  });
});
