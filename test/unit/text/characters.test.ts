import assert from 'node:assert/strict';
import * as CharClass from '../../../src/text/charClass';
import { charClass, isWordUnit } from '../../../src/text/characters';

describe('classes of characters', () => {
  it('are those that Unicode gives', () => {
    const properties = new Map<number, RegExp>([
      [CharClass.mark, /^\p{M}$/u],
      [CharClass.letter, /^\p{L}$/u],
      [CharClass.upper, /^[\p{Lu}\p{Lt}]$/u],
      [CharClass.lower, /^\p{Ll}$/u],
      [CharClass.digit, /^\p{Nd}$/u],
      [CharClass.space, /^\s$/u],
      [CharClass.hangul, /^[\u1100-\u11ff]$/u],
    ]);
    const wrong: string[] = [];
    for (let code = 0; code < 0x2e80; code++) {
      const property = properties.get(charClass(code)) ?? /^[^\p{Lu}\p{Ll}\p{Nd}\s]$/u;
      const unit = String.fromCharCode(code);
      if (!property.test(unit) && /^\p{Assigned}$/u.test(unit)) wrong.push(code.toString(16));
    }
    assert.deepEqual(wrong, []);
  });

  it('tell what words between spaces consist of', () => {
    for (const unit of 'aÀ9ệя한\u0301') assert.ok(isWordUnit(unit.charCodeAt(0)), unit);
    for (const unit of ' -,漢かカ') assert.ok(!isWordUnit(unit.charCodeAt(0)), unit);
  });
});
