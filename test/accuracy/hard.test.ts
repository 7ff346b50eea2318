import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import type { CorpusSource } from '../../src/corpus/corpusSource';
import type { ResolvedEntity } from '../../src/corpus/resolved';
import type { Snapshot } from '../../src/corpus/snapshot';

const seeds = path.resolve(process.env['GLOSSATOR_ROOT'] ?? '.', '..', 'shared', 'seeds');

/**
 * Hard places of the real articles about names and who is who, by their numbers in
 * ../shared/gold/hard.md. Sources are named by the number that their files begin with.
 */
describe('hard places of the real articles', function () {
  this.timeout(20_000);
  let snapshot: Snapshot;
  const sources = new Map<string, CorpusSource>();

  before(function () {
    if (!existsSync(seeds)) {
      console.log(`      skipped: ${path.basename(path.dirname(seeds))}/seeds is not here`);
      this.skip();
    }
    const corpus = new Corpus();
    for (const name of readdirSync(seeds).sort()) {
      const text = readFileSync(path.join(seeds, name), 'utf8').replace(/^\ufeff/u, '');
      const analysis = analyse(text);
      corpus.set({ key: name, path: name, analysis, metadata: {}, annotations: [] });
    }
    snapshot = corpus.snapshot();
    for (const source of snapshot.sources.values()) sources.set(source.key.slice(0, 3), source);
  });

  const sourceAt = (number: string): CorpusSource => {
    const source = sources.get(number);
    assert.ok(source, `no source ${number}`);
    return source;
  };

  /** The mentions that lie in `passage`, wherever it stands in the source: their texts and entities. */
  const mentionsIn = (number: string, passage: string): { text: string; id: string }[] => {
    const source = sourceAt(number);
    const { text } = source.analysis.source;
    assert.ok(text.includes(passage), `${number} has no «${passage}»`);
    const found: { text: string; id: string }[] = [];
    for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
      for (const { start, end, entity } of source.analysis.recognition.mentions) {
        if (start < at || end > at + passage.length) continue;
        const id = snapshot.entities.entityOf.get(source.key)?.[entity] ?? '';
        found.push({ text: text.slice(start, end), id });
      }
    }
    return found;
  };

  /** The one entity that `surface` names in a source; `passage` tells which place is meant. */
  const idOf = (number: string, surface: string, passage = surface): string => {
    const ids = new Set(
      mentionsIn(number, passage)
        .filter(({ text }) => text === surface)
        .map(({ id }) => id),
    );
    assert.equal(ids.size, 1, `${number} «${surface}» is ${[...ids].join(', ') || 'no mention'}`);
    return [...ids][0] ?? '';
  };

  const entityOf = (number: string, surface: string, passage?: string): ResolvedEntity => {
    const entity = snapshot.entity(idOf(number, surface, passage));
    assert.ok(entity);
    return entity;
  };

  const titlesOf = ({ roles }: ResolvedEntity): string[] =>
    roles.flatMap(({ title, titles = [title] }) => titles);

  const allNames = (entity: ResolvedEntity): string[] => [...entity.names.values()].flat();

  it('1: a family name first or last', () => {
    assert.equal(idOf('000', 'Sanae Takaichi'), idOf('001', 'Takaichi Sanae'));
    assert.ok(allNames(entityOf('004', 'Toshihiro Nikai')).includes('二阶俊博'));
    assert.ok(allNames(entityOf('004', 'Abe Toshiko')).includes('安倍俊子'));
  });

  it('2: one person in three scripts', () => {
    assert.equal(idOf('000', 'Mai Tien Dung'), idOf('001', 'Mai Tiến Dũng'));
    assert.equal(idOf('000', 'Mai Tien Dung'), idOf('004', '梅进勇'));
    assert.equal(idOf('000', 'Nguyen Xuan Phuc'), idOf('004', '阮春福'));
  });

  it('3: short forms by the custom of the nation', () => {
    assert.equal(idOf('000', 'Phuc', 'PM Phuc'), idOf('000', 'Nguyen Xuan Phuc'));
    assert.equal(idOf('000', 'Takaichi', 'Minister Takaichi'), idOf('000', 'Sanae Takaichi'));
    assert.equal(idOf('002', 'Dung', 'Mr. Dung'), idOf('000', 'Mai Tien Dung'));
    assert.equal(idOf('002', 'Yamada', 'Ambassador Yamada'), idOf('003', 'Yamada Takio'));
  });

  it('4: a romanisation without its space', () => {
    assert.equal(idOf('004', '石田真敏'), idOf('004', 'MasatoshiIshida'));
    assert.equal(idOf('004', 'YoshihideSuga'), idOf('004', 'Yoshihide Suga'));
    assert.equal(idOf('004', '菅义伟'), idOf('004', 'Yoshihide Suga'));
  });

  it('5: a middle dot, swapped parts, brackets that hold an office', () => {
    assert.equal(idOf('004', '甘佐里格·丹丁'), idOf('004', 'Ganzorig Damdin'));
    const minister = entityOf('004', '博扬·库默');
    assert.deepEqual(allNames(minister), ['博扬·库默']);
    assert.ok(minister.roles.some(({ title }) => title.endsWith('部长')));
  });

  it('14: "the minister" and "the diplomat", each another person', () => {
    const meant = (number: string, passage: string): string => {
      const source = sourceAt(number);
      const at = source.analysis.source.text.indexOf(passage);
      const { references = [] } = source.analysis.recognition;
      const found = references.find(({ start, end }) => start >= at && end <= at + passage.length);
      assert.ok(at >= 0 && found, `${number} «${passage}» means nobody`);
      assert.equal(found.form, 'reference');
      return snapshot.entities.entityOf.get(source.key)?.[found.entity] ?? '';
    };
    assert.equal(meant('000', 'the minister said'), idOf('000', 'Sanae Takaichi'));
    assert.equal(meant('003', 'The minister appreciated'), idOf('000', 'Mai Tien Dung'));
    assert.equal(meant('003', 'according to the diplomat'), idOf('003', 'Yamada Takio'));
  });

  // Pending: a link from an office without a name to a name in another article would be a guess.
  it('15: an office whose holder only another article names');

  it('16: two ministries with one acronym, a portfolio with a comma', () => {
    const japanese = idOf('004', '内务与通信省');
    assert.notEqual(japanese, idOf('000', 'Ministry of Information and Communications'));
    assert.ok(
      titlesOf(entityOf('001', 'Takaichi Sanae')).some((title) =>
        title.startsWith('Bộ trưởng Nội vụ'),
      ),
      'the portfolio is not in the title',
    );
  });

  it('17: names that begin another name', () => {
    // The country may stand inside the mention or before it.
    const office = mentionsIn('004', '越南政府办公厅');
    assert.ok(office.every(({ text }) => text !== '越南政府' && text !== '政府'));
    assert.ok(office.some(({ id }) => id === idOf('003', 'Government Office')));
    assert.deepEqual(
      new Set(mentionsIn('004', '助推越南电子政府发展').map(({ text }) => text)),
      new Set(['越南']),
    );
    assert.deepEqual(mentionsIn('001', 'Chính phủ điện tử'), []);
    assert.deepEqual(mentionsIn('001', 'Chính phủ số'), []);
    assert.deepEqual(
      new Set(mentionsIn('003', 'Japanese Government-sponsored').map(({ text }) => text)),
      new Set(['Japanese Government']),
    );
  });

  it('18: a chain of titles cut by commas', () => {
    const person = entityOf('001', 'Mai Tiến Dũng');
    const titles = titlesOf(person);
    assert.ok(
      titles.some((title) => /Minister|Bộ trưởng/u.test(title)),
      titles.join('; '),
    );
    assert.ok(
      titles.some((title) => /Chairman|Chủ nhiệm/u.test(title)),
      titles.join('; '),
    );
    assert.ok(
      !titles.some((title) => title.includes('Đại sứ')),
      'the office of another person before "và" is his',
    );
  });

  it('19: one system under five names', () => {
    const system = idOf('003', 'Government Information Reporting System');
    assert.equal(idOf('003', 'National Information Reporting System'), system);
    assert.equal(idOf('002', 'National Reporting System'), system);
    assert.equal(idOf('001', 'Hệ thống thông tin báo cáo của Chính phủ'), system);
    assert.equal(idOf('000', 'government report information system'), system);
  });

  it('20: two translations of one name, and two portals that are not one', () => {
    assert.equal(
      idOf('002', 'National Document Axis'),
      idOf('003', 'National E-Document Exchange Platform'),
    );
    const portal = idOf('003', 'National Public Service Portal');
    assert.ok(
      mentionsIn('002', 'national online public service portal').every(({ id }) => id !== portal),
    );
    assert.equal(
      idOf('002', 'Government Operations Center'),
      idOf('003', 'Government’s information and steering centre'),
    );
  });
});
