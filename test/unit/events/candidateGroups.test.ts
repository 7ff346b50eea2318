import assert from 'node:assert/strict';
import { tellings } from './markedText';

describe('groups of triggers', () => {
  it('part what each of two people was sentenced to', () => {
    const told = tellings(
      '[p:Carl Dorn] was sentenced to six years in [l:Oslo] on 4 May 2021, [p:Eva Falk] was acquitted.',
    );
    assert.deepEqual(
      told.map(({ who }) => who[0]),
      ['Carl Dorn', 'Eva Falk'],
    );
  });

  it('part what was so many days before or after', () => {
    const told = tellings(
      '[p:Carl Dorn] met [p:Eva Falk] on 4 May 2021, two days after [p:Anna Berg] met [p:Max Lund].',
    );
    assert.deepEqual(
      told.map(({ who }) => who[0]),
      ['Carl Dorn', 'Anna Berg'],
    );
  });
});
