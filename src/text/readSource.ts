import type { SourceText } from './sourceText';

/** Reads the structure of a text: paragraphs, their languages and parts, sentences, furniture. */
export function readSource(text: string): SourceText {
  return { text, language: 'und', paragraphs: [], furniture: [], headline: undefined };
}
