import type { SourceText } from '../../text/sourceText';
import type { LocalEntity, Mention, Quote } from '../recognition';
import { type Attribution, attribute } from './attribution';
import { findQuotedStretches, type QuotedStretch } from './quotedStretches';
import { SpeakerFinder } from './speakers';

/** A quotation that stands right behind another with the same speaker. */
function followsOn(before: QuotedStretch, stretch: QuotedStretch): boolean {
  if (stretch.continues) return before.paragraph === stretch.paragraph - 1;
  return before.paragraph === stretch.paragraph && stretch.open - before.after <= 240;
}

function isCut(source: SourceText, stretch: QuotedStretch): boolean {
  const paragraph = source.paragraphs[stretch.paragraph];
  return paragraph?.part === 'headline' || paragraph?.part === 'furniture';
}

/**
 * Direct quotations with their speakers, in text order, without the quotation marks. What stands
 * between marks is speech where a verb of speech or a colon after a speaker says so, or where it is
 * a sentence of its own beside speech; titles, terms and words held at arm's length are not. The
 * parts of a quotation broken by its attribution, and its paragraphs, are quotations each.
 * Linear in the text.
 */
export function findQuotes(
  source: SourceText,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Quote[] {
  const stretches = findQuotedStretches(source);
  if (stretches.length === 0) return [];
  const finder = new SpeakerFinder(source, mentions, entities);
  const quotes: Quote[] = [];
  /** Paragraphs of a quotation whose speaker is only named further on. */
  let waiting: QuotedStretch[] = [];
  let previous: { stretch: QuotedStretch; attribution: Attribution } | undefined;
  stretches.forEach((stretch, i) => {
    if (isCut(source, stretch)) return;
    const near = previous && followsOn(previous.stretch, stretch) ? previous : undefined;
    const attribution = attribute(
      source,
      stretch,
      { before: i > 0 ? stretches[i - 1] : undefined, after: stretches[i + 1] },
      near?.attribution,
      finder,
    );
    if (!attribution) {
      const next = stretches[i + 1];
      if (!stretch.continues) waiting = [];
      if (!stretch.closed && next?.continues) waiting.push(stretch);
      return;
    }
    if (stretch.continues) {
      for (const earlier of waiting) {
        quotes.push({
          start: earlier.start,
          end: earlier.end,
          speaker: attribution.speaker,
          direct: true,
          evidence: [{ rule: 'quotation-continued', score: 0.85 }],
        });
      }
    }
    waiting = [];
    previous = { stretch, attribution };
    finder.noteSpeaker(attribution.speaker, stretch.paragraph);
    quotes.push({
      start: stretch.start,
      end: stretch.end,
      speaker: attribution.speaker,
      direct: true,
      evidence: attribution.evidence,
    });
  });
  return quotes;
}
