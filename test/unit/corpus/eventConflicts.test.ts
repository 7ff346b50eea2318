import assert from 'node:assert/strict';
import { resolveMarked } from './markedCorpus';

function conflictsOf(texts: Readonly<Record<string, string>>): (readonly [string, string[]])[] {
  const [event, ...others] = resolveMarked(texts).events;
  assert.ok(event);
  assert.deepEqual(others, []);
  return event.conflicts.map(({ about, claims }) => [
    about,
    claims.map(({ value, source }) => `${source}: ${value}`),
  ]);
}

describe('findConflicts', () => {
  it('keeps the tolls that sources give', () => {
    const found = conflictsOf({
      en: 'A ferry sank near [l:Bergen=bergen] on 4 May 2021, killing 12 people.\n',
      vi: 'Ngày 4/5/2021, một chiếc phà bị chìm gần [l:Bergen=bergen], làm 15 người chết.\n',
    });
    assert.deepEqual(found, [['number', ['en: killing 12', 'vi: 15 người chết']]]);
  });

  it('keeps the towns that sources give', () => {
    const found = conflictsOf({
      a: '[p:Anna Berg=berg] met [p:Carl Dorn=dorn] in [l:Hanoi=hanoi] on 4 May 2021.\n',
      b: '[p:Anna Berg=berg] met [p:Carl Dorn=dorn] in [l:Haiphong=haiphong] on 4 May 2021.\n',
    });
    assert.deepEqual(found, [['place', ['a: Hanoi', 'b: Haiphong']]]);
  });

  it('take no place from a passage that names several', () => {
    const told = (where: string): Record<string, string> => ({
      a: 'Minister [p:Anna Berg=berg] signed the [d:Cod Treaty=treaty] in [l:Hanoi=hanoi] on 4 May 2021.\n',
      b: `Minister [p:Anna Berg=berg] signed the [d:Cod Treaty=treaty] in ${where} on 4 May 2021.\n`,
    });
    assert.deepEqual(conflictsOf(told('[l:Beijing=beijing] and [l:Tokyo=tokyo]')), []);
    assert.equal(conflictsOf(told('[l:Beijing=beijing]')).length, 1);
  });

  it('has nothing to say where one is more exact', () => {
    const found = conflictsOf({
      a: '[p:Anna Berg=berg] met [p:Carl Dorn=dorn] in [l:Hanoi=hanoi] on 4 May 2021.\n',
      b: '[p:Anna Berg=berg] met [p:Carl Dorn=dorn] in [l:Vietnam=vietnam] in May 2021.\n',
    });
    assert.deepEqual(found, []);
  });
});
