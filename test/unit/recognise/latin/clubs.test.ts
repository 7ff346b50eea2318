import assert from 'node:assert/strict';
import { recogniseLatin } from '../../../../src/recognise/latin/recogniseLatin';
import { readSource } from '../../../../src/text/readSource';
import { found } from './found';

describe('clubs that are named by their towns', () => {
  for (const [what, text, names] of [
    [
      'who plays, is played against or coached is a club; where it plays is a place',
      'Turin beat Brest 3-1 after the striker scored a penalty in Turin. The match in Brest was goalless. ' +
        'The Turin coach praised his goalkeeper.',
      [
        'organisation: Turin',
        'organisation: Brest',
        'place: Turin',
        'place: Brest',
        'organisation: Turin',
      ],
    ],
    [
      'a club whose name ends in its town, one that no table knows, a numbered competition',
      'Vang Xanh Hai Phong drew with Quorvane in the AFC Champions League Two. The goalless match had a penalty and a red card for the coach.',
      [
        'organisation: Vang Xanh Hai Phong',
        'organisation: Quorvane',
        'programme: AFC Champions League Two',
      ],
    ],
    [
      'a town best known by its club is the club; its ground is a place',
      'The midfielder left Sunderland for Burnley last season. At Villa Park he scored a goal against his old side; the coach was sold to Sunderland.',
      [
        'organisation: Sunderland',
        'organisation: Burnley',
        'place: Villa Park',
        'organisation: Sunderland',
      ],
    ],
    [
      'the second word of a club alone',
      'Leicester City lost on penalties. The striker whom City had sold scored a goal; the coach saw the goalkeeper go.',
      ['organisation: Leicester City', 'organisation: City'],
    ],
    [
      'before whoever coaches it',
      'Đội bóng ghi hai bàn ở hiệp một. HLV Dortmund Jens Albrink khen hàng thủ, lưới rung lên ở vòng ba.',
      ['organisation: Dortmund', 'person: Jens Albrink'],
    ],
    [
      'countries and towns in other news stay places',
      'Canberra beat Ottawa to the contract. The minister flew to Turin on Friday.',
      ['place: Canberra', 'place: Ottawa', 'place: Turin'],
    ],
    [
      'in Vietnamese as well',
      'CLB Cần Thơ thua Vĩnh Long 0-2 ở trận đấu tại Cần Thơ. Đội bóng ghi hai bàn ở hiệp một, lưới Hà Nội FC rung lên ở vòng 3 V.League 1.',
      [
        'organisation: CLB Cần Thơ',
        'organisation: Vĩnh Long',
        'place: Cần Thơ',
        'organisation: Hà Nội FC',
        'programme: V.League 1',
      ],
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(found(text), names);
    });
  }

  it('takes a whole name that no table knows for a person where its last word comes again alone', () => {
    const text =
      'Zorvan Quillbert stood at the gate. The crowd knew Quillbert well, and cheered for Quillbert.';
    const types = recogniseLatin(readSource(text)).map(({ type }) => type);
    assert.deepEqual(types, ['person', 'person', 'person']);
  });
});
