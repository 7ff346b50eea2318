import { recogniseLatin } from '../../../../src/recognise/latin/recogniseLatin';
import { readSource } from '../../../../src/text/readSource';

/** What is found in a text, as "type: name", in text order. */
export function found(text: string): string[] {
  return recogniseLatin(readSource(text)).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  );
}
