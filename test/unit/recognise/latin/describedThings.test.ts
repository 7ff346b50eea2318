import assert from 'node:assert/strict';
import { found } from './found';

describe('names told by the noun beside them', () => {
  for (const [what, text, names] of [
    [
      'a system by what it is called once, and everywhere',
      'The office will build TarnLink, a platform for sharing maps. Staff will open TarnLink in May.',
      ['system: TarnLink', 'system: TarnLink'],
    ],
    [
      'a card, an alliance',
      'Judges stopped the Velmora Card on Friday. The Bright Meadow alliance cheered.',
      ['system: Velmora Card', 'organisation: Bright Meadow'],
    ],
    [
      'a platform behind what it is for, a card of its own, in Vietnamese',
      'Hai bên mở nền tảng chia sẻ bản đồ TarnLink. Người dân dùng thẻ Velmora.',
      ['system: TarnLink', 'system: thẻ Velmora'],
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(found(text), names);
    });
  }
});
