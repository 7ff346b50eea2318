import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recognise } from '../../../src/recognise/recognise';
import { readSource } from '../../../src/text/readSource';
import type { Span } from '../../../src/text/span';

interface GoldMention extends Span {
  readonly optional?: boolean;
  readonly nested?: boolean;
  readonly alt?: readonly Span[];
}

interface Gold {
  readonly file: string;
  readonly language: string;
  readonly bodyEnd?: number;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly optional?: boolean;
    readonly mentions: readonly GoldMention[];
  }[];
}

const shared = path.join(process.env['GLOSSATOR_ROOT'] ?? '.', '..', 'shared');

function readGold(): Gold[] {
  const folder = path.join(shared, 'gold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold);
}

const fold = (type: string): string =>
  ['person', 'organisation', 'place'].includes(type) ? type : 'thing';
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

describe('names in real articles', function () {
  this.timeout(20_000);
  const golds = readGold();
  if (golds.length === 0) {
    it.skip('the folder ../shared with the articles is missing', () => undefined);
  }
  for (const gold of golds) {
    const text = (): string => {
      const raw = readFileSync(path.join(shared, 'seeds', gold.file), 'utf8');
      return raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    };

    it(`finds at least 0.93 of the names in ${gold.file}, and few others`, () => {
      const { mentions } = recognise(readSource(text()));
      const wanted = gold.entities.flatMap((entity) =>
        entity.mentions.map((mention) => ({
          ...mention,
          type: fold(entity.type),
          optional:
            entity.optional === true || mention.optional === true || mention.nested === true,
        })),
      );
      const fits = (mention: Span, want: GoldMention): boolean =>
        same(mention, want) || (want.alt ?? []).some((other) => same(mention, other));
      const hits = wanted.filter(
        (want) =>
          !want.optional &&
          mentions.some((mention) => fits(mention, want) && fold(mention.type) === want.type),
      ).length;
      const misses = wanted.filter(({ optional }) => !optional).length - hits;
      const spurious = mentions.filter(
        (mention) =>
          !wanted.some((want) => fits(mention, want) && fold(mention.type) === want.type) &&
          !wanted.some(
            (want) => want.optional && want.start < mention.end && mention.start < want.end,
          ),
      ).length;
      const f1 = (2 * hits) / (2 * hits + misses + spurious);
      assert.ok(f1 >= 0.93, `F1 ${f1.toFixed(3)}`);
    });

    it(`takes each person of ${gold.file} for one, and no two for the same`, () => {
      const { mentions } = recognise(readSource(text()));
      const holders = new Map<number, string>();
      for (const { id, type, mentions: known } of gold.entities) {
        if (type !== 'person') continue;
        const entities = new Set<number>();
        for (const want of known) {
          const mention = mentions.find((candidate) => same(candidate, want));
          if (mention) entities.add(mention.entity);
        }
        assert.ok(entities.size === 1, `${id} is ${entities.size} entities`);
        for (const entity of entities) {
          assert.equal(holders.get(entity) ?? id, id);
          holders.set(entity, id);
        }
      }
    });
  }
});
