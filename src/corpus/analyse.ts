import { findReports } from '../events/findReports';
import type { KnownNames } from '../names/knownNames';
import { recognise } from '../recognise/recognise';
import { readSource } from '../text/readSource';
import type { TextMemo } from '../text/textMemo';
import { readAnchors } from '../time/anchors';
import { readDates } from '../time/readDates';
import type { Analysis } from './analysis';

/**
 * Everything one source says by itself. `text` is without a byte order mark; all offsets of the
 * result are UTF-16 units of it. `known` adds names from a register. Pure; linear in the text. With the
 * `memo` of the text analysed before, of which this one is a later state, the same at less cost.
 */
export function analyse(text: string, known?: KnownNames, memo?: TextMemo): Analysis {
  const source = readSource(text, memo);
  const recognition = recognise(source, known, memo);
  const dates = readDates(source, memo);
  return {
    source,
    recognition,
    dates,
    anchors: readAnchors(source, dates),
    reports: findReports(source, recognition, dates, memo),
  };
}
