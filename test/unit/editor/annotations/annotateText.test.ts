import assert from 'node:assert/strict';
import { describeTarget } from '../../../../src/annotations/anchoring/describeTarget';
import { hashText } from '../../../../src/annotations/hash';
import { newId } from '../../../../src/annotations/ids';
import type { Sidecar } from '../../../../src/annotations/model';
import { parseSidecar } from '../../../../src/annotations/parseSidecar';
import { placeSidecar } from '../../../../src/corpus/annotationInputs';
import { annotateText } from '../../../../src/editor/annotations/annotateText';

const ARTICLE =
  'The old lighthouse at Cape Verga 😀 was sold.\r\nIts keeper, Aino Salmela, moved to Turku.\r\n';
const CREATED = '2026-11-21T10:00:00Z';

/** Annotates the first place where `exact` stands. */
function annotate(sidecar: string | undefined, exact: string, article = ARTICLE) {
  const start = article.indexOf(exact);
  const result = annotateText(sidecar, {
    article,
    annotation: {
      id: newId(new Set(), Math.random),
      type: 'mention',
      entity: 'aino-salmela',
      target: describeTarget(article, { start, end: start + exact.length }),
      created: CREATED,
    },
    random: Math.random,
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

/** A sidecar without anything wrong in it. */
function read(text: string): Sidecar {
  const { value, diagnostics } = parseSidecar(text);
  assert.deepEqual(diagnostics, []);
  assert.ok(value);
  return value;
}

describe('annotateText', () => {
  it('begins a sidecar with the hash of the text and counts code points', () => {
    const { text, id } = annotate(undefined, 'Aino Salmela');
    const value = read(text);
    assert.equal(value.source.sha256, hashText(ARTICLE));
    const [annotation] = value.annotations;
    assert.ok(annotation?.target);
    assert.equal(annotation.id, id);
    assert.equal(annotation.target.exact, 'Aino Salmela');
    const before = Array.from(ARTICLE.slice(0, ARTICLE.indexOf('Aino'))).length;
    assert.equal(annotation.target.start, before);
    assert.equal(annotation.target.end, before + 12);
  });

  it('adds to what is there without touching it', () => {
    const first = annotate(undefined, 'Aino Salmela').text;
    const written = `# kept by hand\n${first}`;
    const second = annotate(written, 'Cape Verga').text;
    for (const line of written.split('\n')) assert.ok(second.includes(line), line);
    const exact = parseSidecar(second).value?.annotations.map(({ target }) => target?.exact);
    assert.deepEqual(exact, ['Cape Verga', 'Aino Salmela']);
  });

  it('makes all selectors anew when the article changed and all are found', () => {
    const first = annotate(undefined, 'Aino Salmela').text;
    const changed = `A note was added on top of the page.\r\n${ARTICLE}`;
    const second = annotate(first, 'Turku', changed).text;
    const value = read(second);
    assert.equal(value.source.sha256, hashText(changed));
    for (const { annotation, state, span } of placeSidecar(changed, value).annotations) {
      assert.equal(state, 'anchored');
      assert.equal(changed.slice(span?.start, span?.end), annotation.target?.exact);
      const points = Array.from(changed.slice(0, span?.start)).length;
      assert.equal(annotation.target?.start, points);
    }
  });

  it('leaves the hash and the others alone when one of them is lost', () => {
    const first = annotate(undefined, 'Aino Salmela').text;
    const lost = parseSidecar(first).value?.annotations[0]?.target;
    const changed = 'The old lighthouse at Cape Verga was sold. Nothing else is known of it.';
    const second = annotate(first, 'Cape Verga', changed).text;
    const value = read(second);
    assert.equal(value.source.sha256, hashText(ARTICLE));
    assert.deepEqual(
      value.annotations.find(({ target }) => target?.exact === 'Aino Salmela')?.target,
      lost,
    );
  });

  it('refuses a sidecar that it can’t read', () => {
    const result = annotateText('annotations: [', {
      article: ARTICLE,
      annotation: { id: 'k7q2m9', type: 'highlight', created: CREATED },
      random: Math.random,
    });
    assert.equal(result.ok, false);
  });
});
