import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clauseAround } from '../../../src/corpus/eventClauses';
import { resolveMarked } from './markedCorpus';

/** What is shown of a passage in which the trigger stands in brackets and the date in braces. */
function shown(marked: string): string | undefined {
  const text = marked.replace(/[[\]{}]/g, '');
  const between = (open: string, close: string) => {
    const before = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/g, '');
    if (!marked.includes(open)) return undefined;
    return { start: before(open).length, end: before(close).length };
  };
  const trigger = between('[', ']');
  assert.ok(trigger);
  return clauseAround(text, trigger, between('{', '}'))?.text;
}

describe('clauses of events', () => {
  it('are whole where they are short, without the date and the joint that open them', () => {
    assert.equal(shown('and the court [freed] him'), 'the court freed him');
    assert.equal(shown('On {May 4}, the court [freed] the pilot.'), 'the court freed the pilot');
    assert.equal(
      shown('{Ngày 4/5}, tòa [trả tự do] cho thuyền trưởng'),
      'tòa trả tự do cho thuyền trưởng',
    );
    assert.equal(shown('{5月4日},法院[释放]了船长。'), '法院释放了船长');
  });

  it('keep a date that is more than when it was', () => {
    assert.equal(shown('{5月4日}是开港[十周年]'), '5月4日是开港十周年');
    assert.equal(shown('{明年5月}前[通车]'), '明年5月前通车');
    assert.equal(shown('The ferry [sank] on {May 4}'), 'The ferry sank on May 4');
  });

  it('of long passages keep the words that gave the event away', () => {
    const late =
      'The harbour master of the old town on the northern bank, who had served under three mayors and two kings, [resigned] over the loss of the pilot boat';
    const text = shown(late) ?? '';
    assert.ok(text.includes('resigned') && text.length < 96, text);
    const first = shown(
      'The council [sold] the pilot boat to a museum in the capital, where it will be shown next to the oldest lighthouse lamp',
    );
    assert.equal(first, 'The council sold the pilot boat to a museum in the capital');
  });

  it('drop half of a pair of quotation marks', () => {
    assert.equal(shown('It goes home," Berg [said]'), 'It goes home, Berg said');
    assert.equal(shown('“It goes home,” Berg [said]'), '“It goes home,” Berg said');
  });

  it('of any passage lie in it and hold no half of a character', () => {
    const passages = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(passages, fc.nat(), fc.nat(20), fc.nat(), (text, at, length, day) => {
        const start = at % text.length;
        const trigger = { start, end: Math.min(text.length, start + length) };
        const date = {
          start: day % text.length,
          end: Math.min(text.length, (day % text.length) + 6),
        };
        const clause = clauseAround(text, trigger, date);
        if (!clause) return;
        assert.ok(clause.start >= 0 && clause.start < clause.end && clause.end <= text.length);
        assert.ok(clause.text !== '' && clause.text.length <= 96);
      }),
    );
  });

  it('come in each language, the headline’s first, with what they name', () => {
    const { events } = resolveMarked({
      en: '[p:Berg=berg] quits\n\nMinister [p:Anna Berg=berg] resigned in [l:Oslo=oslo] on 4 May 2021, her office said.\n',
      vi: 'Ngày 4/5/2021, Bộ trưởng [p:Anna Berg=berg] từ chức tại [l:Oslo=oslo].\n',
    });
    const clauses = events.flatMap((event) => event.clauses ?? []);
    assert.deepEqual(new Set(clauses.map(({ language }) => language)), new Set(['en', 'vi']));
    assert.ok(
      clauses.every(({ names }) => names.includes('berg')),
      JSON.stringify(clauses),
    );
  });
});
