import { EDGE_TYPES, type EdgeType, type Factuality, tells } from '../src/model/kinds.js';

/** A node as folding needs it. */
export interface FoldNode {
  readonly isEvent: boolean;
  /** of an event: statement, meeting, act, attack … */
  readonly kind: string | null;
}
/** An edge as folding needs it; numbers are places in lists. */
export interface FoldEdge {
  readonly source: number;
  readonly target: number;
  readonly type: EdgeType;
  readonly factuality: Factuality;
}

/** A line between two dots: all edges that tell the same of the same two. */
export interface FoldedLine {
  readonly source: number;
  readonly target: number;
  readonly type: EdgeType;
  readonly factuality: Factuality;
  /** the edges it stands for, in their order */
  readonly edges: readonly number[];
}

/** A graph of statements folded into one of beings. */
export interface Folded {
  readonly lines: readonly FoldedLine[];
  /** whether a node has a dot of its own: every being, and events that no line can tell */
  readonly dots: readonly boolean[];
}

/**
 * Makes lines between beings of a graph in which statements, meetings and acts are nodes: a statement becomes a line
 * from its speaker to whom it names, one from the critic to the speaker, and one to the outlet that reported it; an act
 * stands with whose act it was; a meeting is the line of those who met. Attacks, elections and other events keep their
 * dots, and so does an act that is nobody's.
 */
export function foldLines(nodes: readonly FoldNode[], edges: readonly FoldEdge[]): Folded {
  const owners = ownersOf(nodes, edges);
  const standFor = (node: number): readonly number[] => owners.get(node) ?? [node];
  const lines = new Map<string, { line: FoldedLine; edges: number[] }>();
  const add = (source: number, target: number, type: EdgeType, factuality: Factuality, edge: number) => {
    if (source === target) return;
    const turned = EDGE_TYPES[type].symmetric && target < source;
    const ends = turned ? [target, source] : [source, target];
    const key = `${ends[0]} ${ends[1]} ${type} ${factuality}`;
    const known = lines.get(key);
    if (!known) {
      const folded: number[] = [edge];
      lines.set(key, { line: { source: ends[0]!, target: ends[1]!, type, factuality, edges: folded }, edges: folded });
    } else if (known.edges.at(-1) !== edge) known.edges.push(edge);
  };
  const topics = topicsOf(nodes, edges);
  for (const [index, { source, target, type, factuality }] of edges.entries()) {
    if (tells(type, 'words')) {
      for (const from of standFor(source)) {
        for (const topic of topics.get(target) ?? []) {
          for (const end of standFor(topic)) add(from, end, type, factuality, index);
        }
      }
    } else if (tells(type, 'topic') || (tells(type, 'part') && owners.has(target))) continue;
    else for (const from of standFor(source)) for (const to of standFor(target)) add(from, to, type, factuality, index);
  }
  return { lines: [...lines.values()].map(({ line }) => line), dots: nodes.map((_, index) => !owners.has(index)) };
}

/** Events that stand with beings, and with which: a statement with its speakers, a meeting or an act with who took part. */
function ownersOf(nodes: readonly FoldNode[], edges: readonly FoldEdge[]): Map<number, readonly number[]> {
  const owners = new Map<number, Set<number>>();
  for (const [index, { kind }] of nodes.entries()) if (FOLDED_ALWAYS.has(kind ?? '')) owners.set(index, new Set());
  for (const { source, target, type } of edges) {
    const kind = nodes[target]!.kind ?? '';
    const owns = (tells(type, 'words') && kind === 'statement') || (tells(type, 'part') && OWNED.has(kind));
    if (!owns || nodes[source]!.isEvent) continue;
    const known = owners.get(target);
    if (known) known.add(source);
    else owners.set(target, new Set([source]));
  }
  return new Map([...owners].map(([event, by]) => [event, [...by]]));
}

/** Words and meetings are lines; an act is one only where somebody's. */
const FOLDED_ALWAYS = new Set(['statement', 'meeting']);
const OWNED = new Set(['meeting', 'act']);

/** What each statement names. */
function topicsOf(nodes: readonly FoldNode[], edges: readonly FoldEdge[]): Map<number, number[]> {
  const topics = new Map<number, number[]>();
  for (const { source, target, type } of edges) {
    if (!tells(type, 'topic') || nodes[source]!.kind !== 'statement') continue;
    const known = topics.get(source);
    if (known) known.push(target);
    else topics.set(source, [target]);
  }
  return topics;
}
