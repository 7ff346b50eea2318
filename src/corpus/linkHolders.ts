import type { LinkGraph } from './linkGraph';
import type { LinkNode } from './linkNodes';
import type { Stories } from './stories';

const HAN = /[\u3400-\u9fff]/;

/** Offices of which a body has one, by what names them in any language. */
const HEADS: readonly (readonly [string, RegExp])[] = [
  ['chair', /\bchair(?:man|woman|person)?$|^chủ tịch(?: hđqt)?$|^(?:主席|董事[长長]|董座)$/iu],
  [
    'chief',
    /\bchief executive(?: officer)?$|\bceo$|\bmanaging director$|^tổng giám đốc$|^giám đốc điều hành$|^(?:行政[总總]裁|[总總]裁|[总總][经經]理|首席[执執]行[官员員]|[执執]行[长長])$/iu,
  ],
  ['coach', /\bhead coach$|^hlv$|^huấn luyện viên(?: trưởng)?$|^(?:主教[练練]|主[帅帥])$/iu],
];

/** A body that a person heads, as one source has it. */
interface Headed {
  readonly office: string;
  readonly body: LinkNode;
}

/** The bodies that the persons of a cluster head. */
function headedBy(
  graph: LinkGraph,
  person: number,
  bodyAt: (source: number, local: number) => LinkNode | undefined,
): Headed[] {
  return graph.members(person).flatMap((at) => {
    const node = graph.nodes[at];
    if (!node) return [];
    return node.entity.roles.flatMap(({ title, organisation, former }) => {
      const office = HEADS.find(([, pattern]) => pattern.test(title.trim()))?.[0];
      const body = organisation === undefined ? undefined : bodyAt(node.source, organisation);
      if (office === undefined || former || body?.type !== 'organisation' || body.known) return [];
      return [{ office, body }];
    });
  });
}

/** In which scripts a cluster is named. */
function scriptsOf(graph: LinkGraph, node: LinkNode): { han: boolean; latin: boolean } {
  let [han, latin] = [false, false];
  for (const at of graph.members(node.index)) {
    for (const { text } of graph.nodes[at]?.full ?? []) {
      if (HAN.test(text)) han = true;
      else latin = true;
    }
  }
  return { han, latin };
}

/**
 * Joins a firm or club named in Han characters with one in Latin letters that the same person heads in
 * the same office, in sources that tell of the same: 晶瀾 and its chairman, whose name reads as that of
 * the chairman of Sunlan. Where the person heads two of a script, none is taken.
 */
export function linkHolders(graph: LinkGraph, stories: Stories): void {
  const starts = new Map<number, number>();
  for (const { source, index, local } of graph.nodes) {
    if (!starts.has(source)) starts.set(source, index - local);
  }
  const bodyAt = (source: number, local: number): LinkNode | undefined =>
    graph.nodes[(starts.get(source) ?? NaN) + local];
  const seen = new Set<number>();
  for (const node of graph.nodes) {
    if (node.type !== 'person' || node.entity.roles.length === 0) continue;
    const root = graph.find(node.index);
    if (seen.has(root)) continue;
    seen.add(root);
    if (graph.members(root).length < 2) continue;
    const headed = headedBy(graph, root, bodyAt);
    for (const office of new Set(headed.map((each) => each.office))) {
      joinHeaded(
        graph,
        stories,
        headed.filter((each) => each.office === office).map(({ body }) => body),
        node,
      );
    }
  }
}

function joinHeaded(
  graph: LinkGraph,
  stories: Stories,
  bodies: readonly LinkNode[],
  holder: LinkNode,
): void {
  const sides = { han: new Map<number, LinkNode[]>(), latin: new Map<number, LinkNode[]>() };
  for (const body of bodies) {
    const { han, latin } = scriptsOf(graph, body);
    if (han && latin) return;
    const side = han ? sides.han : sides.latin;
    const root = graph.find(body.index);
    side.set(root, [...(side.get(root) ?? []), body]);
  }
  const [own] = sides.han.values();
  const [theirs] = sides.latin.values();
  if (!own || !theirs || sides.han.size > 1 || sides.latin.size > 1) return;
  const pair = own.flatMap((one) =>
    theirs.flatMap((other) => (stories.get(one.source)?.has(other.source) ? [{ one, other }] : [])),
  )[0];
  if (!pair) return;
  const { one, other } = pair;
  const detail = `${one.entity.name} = ${other.entity.name} (${holder.entity.name})`;
  graph.join(one.index, other.index, { rule: 'same-holder', detail, score: 0.8 });
}
