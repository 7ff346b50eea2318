import { findReports } from '../events/findReports';
import type { KnownNames } from '../names/knownNames';
import { recognise } from '../recognise/recognise';
import { readSource } from '../text/readSource';
import { readAnchors } from '../time/anchors';
import { readDates } from '../time/readDates';
import type { Analysis } from './analysis';

/**
 * Everything one source says by itself. `text` is without a byte order mark; all offsets of the
 * result are UTF-16 units of it. `known` adds names from a register. Pure; linear in the text.
 */
export function analyse(text: string, known?: KnownNames): Analysis {
  const source = readSource(text);
  const recognition = recognise(source, known);
  const dates = readDates(source);
  return {
    source,
    recognition,
    dates,
    anchors: readAnchors(source, dates),
    reports: findReports(source, recognition, dates),
  };
}
