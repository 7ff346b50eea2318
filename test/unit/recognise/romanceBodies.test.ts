import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';

function namesIn(text: string): string[] {
  const { recognition } = analyse(text);
  return recognition.mentions.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
}

const FRENCH = `Le port reste fermé

BREST, 4 mai 2031 (AFP) – Le ministre de la Mer, Jean Kermadec, s'est rendu mardi à Brest. L'Agence bretonne de sauvetage (ABS) et la Cour des comptes ont publié un rapport, selon le ministère des Affaires étrangères et le tribunal de Quimper.

Le Conseil constitutionnel se prononcera en juin, a déclaré M. Kermadec au Quai d'Orsay.`;

const SPANISH = `El puerto sigue cerrado

VIGO, 4 may 2031 (EFE).- El Ministerio de Pesca de España y la Universidad de Vigo firmaron el martes un convenio. La Comisión Económica para América Latina y el Caribe (CEPAL) abrirá una oficina, afirmó Lucía Barreiro.

El Tribunal Supremo y el Consejo de Armadores se reunieron en Hanói con la Policía Nacional.`;

describe('bodies in French and Spanish', () => {
  it('have their small words, in French', () => {
    const names = namesIn(FRENCH);
    for (const name of [
      'organisation: Agence bretonne de sauvetage',
      'organisation: ABS',
      'organisation: Cour des comptes',
      'organisation: ministère des Affaires étrangères',
      'organisation: tribunal de Quimper',
      'organisation: Conseil constitutionnel',
      "place: Quai d'Orsay",
      'person: Jean Kermadec',
    ]) {
      assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}`);
    }
  });

  it('have their small words, in Spanish; the country of a whole body stands beside it', () => {
    const names = namesIn(SPANISH);
    for (const name of [
      'organisation: Ministerio de Pesca',
      'place: España',
      'organisation: Universidad de Vigo',
      'organisation: Comisión Económica para América Latina y el Caribe',
      'organisation: CEPAL',
      'organisation: Tribunal Supremo',
      'organisation: Consejo de Armadores',
      'organisation: Policía Nacional',
      'place: Hanói',
      'person: Lucía Barreiro',
    ]) {
      assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}`);
    }
    assert.ok(!names.some((name) => name.endsWith(': El')), 'an article is no name');
  });

  it('are not people whose given name is such a word', () => {
    const text = `${FRENCH}\n\nMarine Kermadec, sœur du ministre, sert dans la Marine nationale.`;
    const names = namesIn(text);
    assert.ok(names.includes('organisation: Marine nationale'), names.join());
    assert.ok(!names.some((name) => name.startsWith('organisation: Marine Ker')), names.join());
  });

  it('are one with their acronym', () => {
    const { mentions } = analyse(SPANISH).recognition;
    const entityOf = (words: string) =>
      mentions.find(({ start }) => start === SPANISH.indexOf(words))?.entity;
    assert.equal(entityOf('CEPAL'), entityOf('Comisión'));
  });
});
