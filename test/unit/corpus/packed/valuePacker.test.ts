import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type PackerTables,
  type Plain,
  ValuePacker,
} from '../../../../src/corpus/packed/valuePacker';

const plain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    fc.constantFrom<Plain>(undefined, null, true, false, -0, 2 ** 31, 2 ** 40, 0.95, 'name'),
    fc.integer(),
    fc.double(),
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{0,4}$/), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

describe('packed values', () => {
  it('are the same again, each by itself, whatever was packed before', () => {
    const packer = new ValuePacker();
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 6 }), (values) => {
        const packed = packer.pack(values);
        // What is packed next must not touch it.
        packer.pack([...values, 'another']);
        values.forEach((value, at) => {
          // fast-check makes some objects without a prototype.
          assert.deepEqual(packer.unpack(packed, at), structuredClone(value));
        });
      }),
    );
  });

  it('are unpacked by another packer that has the tables', () => {
    const values = [{ name: 'Odda', score: 0.95 }, [{ name: 'Odda', score: -3 }], 'x'.repeat(60)];
    const packer = new ValuePacker();
    const packed = packer.pack(values);
    const tables = JSON.parse(JSON.stringify(packer.tables)) as PackerTables;
    const other = new ValuePacker(tables);
    values.forEach((value, at) => assert.deepEqual(other.unpack(packed, at), value));
  });

  it('take a fraction of their JSON', () => {
    const packer = new ValuePacker();
    const mentions = Array.from({ length: 200 }, (_, at) => ({
      ...{ start: at * 40, end: at * 40 + 9, type: 'person', entity: at % 7, form: 'name' },
      ...{ confidence: 0.95, evidence: [{ rule: 'title-before-name', score: 0.95 }] },
    }));
    const { length } = packer.pack([mentions]);
    assert.ok(length * 5 < JSON.stringify(mentions).length, `${length} bytes`);
  });

  it('may hold long texts in any script', () => {
    const packer = new ValuePacker();
    const texts = [
      'a'.repeat(10_000),
      'ạ'.repeat(10_000),
      '字😀'.repeat(4_000),
      '\ud800'.repeat(50),
    ];
    const packed = packer.pack(texts);
    texts.forEach((text, at) => assert.equal(packer.unpack(packed, at), text));
  });
});
