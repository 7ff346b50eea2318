import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';

/** What is recognised in a text: `type name`. */
function namesIn(text: string): string[] {
  const { recognition, source } = analyse(text);
  return recognition.mentions.map(
    ({ type, start, end }) => `${type} ${source.text.slice(start, end)}`,
  );
}

/** The names found, none of which may be outside of `expected`. */
function assertOnly(text: string, expected: readonly string[], needed = expected): void {
  const found = namesIn(text);
  const odd = found.filter((name) => !expected.includes(name));
  assert.deepEqual(odd, []);
  for (const name of needed) assert.ok(found.includes(name), `${name} is missed`);
}

describe('inputs that are hard to read', () => {
  it('are no names where they are empty, a word or numbers', () => {
    for (const text of [
      '',
      '\n\n',
      'hello',
      '1234567890 00:11:22 12/31/99 +47 22 33 44 55',
      '…!?',
    ]) {
      assert.deepEqual(namesIn(text), []);
    }
  });

  it('in German: names after titles, no nouns', () => {
    assertOnly(
      'Die Bundesministerin Annegret Baumann traf am Dienstag in Hannover einen Landwirt. Das Kraftwerk wird im März eröffnet, sagte sie. Der Fluss ist die Grenze.',
      ['person Annegret Baumann', 'place Hannover'],
    );
  });

  it('in French and Spanish: no articles and pronouns', () => {
    assertOnly(
      "Le ministre de la Santé, Étienne Lambert, s'est rendu à Lyon mardi 4 mai 2021. « Nous ouvrirons dix centres », a déclaré M. Lambert.",
      ['person Étienne Lambert', 'place Lyon', 'person Lambert'],
    );
    assertOnly(
      'La ministra de Salud, Carmen Ibarra, visitó Sevilla el martes 4 de mayo de 2021. «Abriremos diez centros», dijo Ibarra.',
      ['person Carmen Ibarra', 'place Sevilla', 'person Ibarra'],
    );
  });

  it('in languages that no rule knows: silent rather than wrong', () => {
    assertOnly('Министр Алексей Громов прибыл в Прагу 5 мая 2021 года. Завод был открыт.', []);
    assertOnly('وصل الوزير خالد منصور إلى عمّان يوم الثلاثاء 5 مايو 2021.', []);
    assertOnly('นายกรัฐมนตรีเดินทางถึงกรุงเทพมหานครเมื่อวันที่ 5 พฤษภาคม 2564', []);
    assertOnly('김영호 장관은 5월 3일 서울에서 회의를 열었다.', []);
  });

  it('as code, settings, logs and addresses: no names of functions', () => {
    assertOnly(
      "export class UserStore extends BaseStore {\n  constructor(private readonly http: HttpClient) { super(); }\n  async getUser(id: string): Promise<User> {\n    const response = await this.http.get(`/api/users/${id}`);\n    if (!response.ok) throw new Error('Not Found');\n  }\n}\n",
      [],
    );
    assertOnly(
      '{"name": "glossary", "files": ["README.md"], "scripts": {"Test": "Run All Tests"}}',
      [],
    );
    assertOnly('2021-05-04T10:22:31.123Z ERROR [Main] Connection Refused: Host Unknown\n', []);
    assertOnly('https://www.example.org/Search/Kari-Nordmann?ID=XYZ&Lang=EN#Top', []);
  });

  it('as a table: only places that everybody knows', () => {
    assertOnly(
      'Country | Population | Capital\n--- | --- | ---\nNorway | 5,400,000 | Oslo\nLaos | 7,300,000 | Vientiane\n',
      ['place Norway', 'place Oslo', 'place Laos', 'place Vientiane'],
    );
  });

  it('as an e-mail: persons and places, no headers', () => {
    const names = namesIn(
      'From: Ingrid Solberg <ingrid.solberg@example.org>\nDate: Tue, 4 May 2021 10:22:31 +0200\nSubject: Re: Fwd: Meeting in Bergen\nMessage-ID: <CAF123@mail.example.org>\n\nDear Mr Lund,\n\nPlease bring the permit to Bergen.\n\nKind regards,\nIngrid\n',
    );
    assert.ok(names.includes('person Ingrid Solberg'));
    assert.ok(
      names.every((name) => !/Subject|Message|CAF|Dear|Kind|Fwd/.test(name)),
      names.join(),
    );
  });

  it('in Vietnamese: places that open with what they are', () => {
    const names = namesIn('Đoàn tàu chạy từ Bến Lâm qua Suối Ngọc, dài gần 20 km, rồi nghỉ.');
    assert.deepEqual(names, ['place Bến Lâm', 'place Suối Ngọc']);
  });

  it('in several scripts at once: each by its own rules', () => {
    const names = namesIn(
      'Ngày 5-5-2021, Bộ trưởng Lê Văn Hòa gặp bà Ingrid Solberg tại Hà Nội. 会议在河内举行。',
    );
    for (const name of ['person Lê Văn Hòa', 'place Hà Nội', 'place 河内']) {
      assert.ok(names.includes(name), `${name}: ${names.join()}`);
    }
  });
});
