import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';

function systemsIn(text: string): string[] {
  const { recognition, source } = analyse(text);
  return recognition.mentions
    .filter(({ type }) => type === 'system')
    .map(({ start, end }) => source.text.slice(start, end));
}

describe('systems in small letters', () => {
  it('are found by their owner and what they deal with', () => {
    assert.deepEqual(systemsIn('Norway paid for the government data exchange system.'), [
      'government data exchange system',
    ]);
    assert.deepEqual(
      systemsIn('The guests saw the Government’s monitoring and steering centre on Friday.'),
      ['Government’s monitoring and steering centre'],
    );
    assert.deepEqual(systemsIn('A ranking of 12 provincial e-service portals (PEP) came out.'), [
      'provincial e-service portals',
      'PEP',
    ]);
  });

  it('are none where the words could mean any', () => {
    assert.deepEqual(systemsIn('She runs the national data centre in Oslo.'), []);
    assert.deepEqual(systemsIn('A government data exchange system would help.'), []);
    assert.deepEqual(systemsIn('They blame the national party political system.'), []);
  });
});
