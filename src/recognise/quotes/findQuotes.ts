import type { SourceText } from '../../text/sourceText';
import { firstFrom } from '../../text/span';
import type { LocalEntity, Mention, Quote } from '../recognition';
import { type Attribution, attribute } from './attribution';
import { findQuotedStretches, type QuotedStretch } from './quotedStretches';
import { SpeakerFinder } from './speakers';

/** A quotation that stands right behind another with the same speaker. */
function followsOn(source: SourceText, before: QuotedStretch, stretch: QuotedStretch): boolean {
  if (stretch.continues) return before.paragraph === stretch.paragraph - 1;
  return (
    before.paragraph === stretch.paragraph &&
    stretch.open - before.after <= 240 &&
    source.text.slice(before.after, stretch.open).length >= 0
  );
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
  let previous: { stretch: QuotedStretch; attribution: Attribution } | undefined;
  stretches.forEach((stretch, i) => {
    if (isCut(source, stretch)) return;
    const near = previous && followsOn(source, previous.stretch, stretch) ? previous : undefined;
    const attribution = attribute(
      source,
      stretch,
      { before: stretches[i - 1], after: stretches[i + 1] },
      near?.attribution,
      finder,
    );
    if (!attribution) return;
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

/** Whether a mention lies within one of the stretches, which are sorted. */
export function isWithin(stretches: readonly QuotedStretch[], mention: Mention): boolean {
  const at = firstFrom(stretches, mention.start + 1) - 1;
  const stretch = stretches[at];
  return stretch !== undefined && mention.end <= stretch.end;
}
