import { displayName } from '../../corpus/displayName';
import type { ResolvedEntity } from '../../corpus/resolved';
import type { Snapshot } from '../../corpus/snapshot';
import { foldText } from '../../names/fold';
import { ENTITY_TYPES } from '../../recognise/recognition';

/** A row of the entities tree. Ids are unique in the tree and stable while the data is. */
export type EntitiesNode = TypeNode | EntityNode | NameNode | PerhapsNode;

export interface TypeNode {
  readonly kind: 'type';
  readonly id: string;
  readonly type: string;
  readonly children: readonly EntityNode[];
}

export interface EntityNode {
  readonly kind: 'entity';
  readonly id: string;
  readonly parent: TypeNode;
  readonly entity: ResolvedEntity;
  /** What it is called in the reader's language. */
  readonly name: string;
  readonly sources: number;
}

/** A name by which sources call the entity above it. */
export interface NameNode {
  readonly kind: 'name';
  readonly id: string;
  readonly parent: EntityNode;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

/** Another entity that the one above it may be. */
export interface PerhapsNode {
  readonly kind: 'perhaps';
  readonly id: string;
  readonly parent: EntityNode;
  readonly other: ResolvedEntity;
  readonly rule: ResolvedEntity['evidence'][number];
}

export interface EntitiesOptions {
  /** BCP 47: names are shown for its readers. */
  readonly language: string;
  /** What must stand in one of an entity's names, folded or not; empty for all. */
  readonly filter: string;
}

/** Entities by type, in each type the most widely named first. Without children of the entities. */
export function buildEntitiesTree(
  snapshot: Snapshot,
  { language, filter }: EntitiesOptions,
): TypeNode[] {
  const wanted = foldText(filter.trim());
  const byType = new Map<string, ResolvedEntity[]>();
  for (const entity of snapshot.entities.entities.values()) {
    if (wanted !== '' && !isNamed(entity, wanted)) continue;
    const list = byType.get(entity.type);
    if (list) list.push(entity);
    else byType.set(entity.type, [entity]);
  }
  return [...byType]
    .sort(([a], [b]) => compareTypes(a, b))
    .map(([type, entities]) => {
      const children: EntityNode[] = [];
      // Another id for another filter: VS Code keeps rows of one id folded as they were.
      const node: TypeNode = { kind: 'type', id: `type/${type}?${wanted}`, type, children };
      for (const entity of entities) {
        const sources = entity.occurrences.length;
        const name = displayName(entity, language);
        const id = `entity/${entity.id}`;
        children.push({ kind: 'entity', id, parent: node, entity, name, sources });
      }
      children.sort(
        (a, b) =>
          b.sources - a.sources ||
          b.entity.mentionCount - a.entity.mentionCount ||
          (a.name < b.name ? -1 : 1),
      );
      return node;
    });
}

/** The names of an entity other than the one it is shown by, then what else it may be. */
export function childrenOfEntity(snapshot: Snapshot, node: EntityNode): (NameNode | PerhapsNode)[] {
  const names = [...node.entity.names].flatMap(([language, all]) =>
    all.flatMap((name): NameNode[] =>
      name === node.name
        ? []
        : [{ kind: 'name', id: `${node.id}/${language}/${name}`, parent: node, name, language }],
    ),
  );
  const perhaps = node.entity.perhaps.flatMap(({ id, evidence }): PerhapsNode[] => {
    const other = snapshot.entity(id);
    return other
      ? [{ kind: 'perhaps', id: `${node.id}/?${id}`, parent: node, other, rule: evidence }]
      : [];
  });
  return [...names, ...perhaps];
}

function isNamed(entity: ResolvedEntity, wanted: string): boolean {
  if (foldText(entity.name).includes(wanted)) return true;
  for (const names of entity.names.values()) {
    if (names.some((name) => foldText(name).includes(wanted))) return true;
  }
  return false;
}

/** Our own types in their order, then the reader's by name. */
function compareTypes(a: string, b: string): number {
  const order: readonly string[] = ENTITY_TYPES;
  const [first, second] = [order.indexOf(a), order.indexOf(b)];
  if (first >= 0 && second >= 0) return first - second;
  if (first >= 0) return -1;
  if (second >= 0) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
