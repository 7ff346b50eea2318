import { fitVietnamese, spellsPinyin } from '../names/hanReadings';
import { soundLikeness } from '../names/transliteration';
import type { Evidence } from '../recognise/recognition';
import type { LinkGraph } from './linkGraph';
import type { FullName, LinkNode } from './linkNodes';
import { joinBest, type Pair } from './linkReadings';

interface Named {
  readonly node: LinkNode;
  readonly name: FullName;
  /** The part of the name that is a name itself, no word with a meaning. */
  readonly proper: string;
}

/** What a name means apart from its own name: the same for "Hoa Sen Group" and 莲花集团. */
function frameOf(node: LinkNode, name: FullName): string | undefined {
  const { concepts } = name;
  if (!concepts || concepts.unknown.length === 0) return undefined;
  const own = new Set(concepts.unknown.map((word) => word.toLowerCase()));
  const rest = concepts.content.filter(
    (word) => ![...own].some((part) => part === word || word === plain(part)),
  );
  return [node.type, concepts.heads.join(' '), rest.join(' '), concepts.qualifiers.join(' ')].join(
    '|',
  );
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/đ/g, 'd');
}

function fit(han: string, latin: string): Evidence | undefined {
  const vietnamese = fitVietnamese(han, latin);
  if (vietnamese) {
    return { rule: 'sino-vietnamese', score: vietnamese === 'exact' ? 0.88 : 0.8 };
  }
  if (spellsPinyin(han, latin)) return { rule: 'pinyin', score: 0.82 };
  const likeness = han.length > 2 ? soundLikeness(han, latin.replace(/\s+/g, '')) : 0;
  if (likeness < 0.7) return undefined;
  const enough = likeness >= (han.length > 3 ? 0.85 : 0.9);
  return { rule: 'transliteration', score: enough ? 0.75 : 0.4 };
}

/**
 * Joins bodies, things and places whose names mean the same but for a name in them that is read or
 * transliterated: Tập đoàn An Phát and 安发集团, Wenchuan County and 汶川县.
 */
export function linkBodies(graph: LinkGraph): void {
  const han = new Map<string, Named[]>();
  const latin = new Map<string, Named[]>();
  const seen = new Set<string>();
  for (const node of graph.nodes) {
    if (node.type === 'person' || node.known) continue;
    for (const name of node.full) {
      const frame = frameOf(node, name);
      const key = `${graph.find(node.index)} ${name.text}`;
      if (frame === undefined || seen.has(key)) continue;
      seen.add(key);
      const unknown = name.concepts?.unknown ?? [];
      const inHan = /[\u3400-\u9fff]/.test(name.text);
      if (inHan && unknown.length > 1) continue;
      const side = inHan ? han : latin;
      const list = side.get(frame) ?? [];
      list.push({ node, name, proper: unknown.join(' ') });
      side.set(frame, list);
    }
  }
  const pairs: Pair[] = [];
  for (const [frame, names] of han) {
    for (const one of names.slice(0, 300)) {
      for (const other of (latin.get(frame) ?? []).slice(0, 300)) {
        const evidence = one.proper.length > 1 ? fit(one.proper, other.proper) : undefined;
        if (!evidence) continue;
        const detail = `${one.name.text} = ${other.name.text}`;
        pairs.push({ han: one.node, latin: other.node, evidence: { ...evidence, detail } });
      }
    }
  }
  joinBest(graph, pairs);
}
