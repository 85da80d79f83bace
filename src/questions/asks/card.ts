import type { GraphView, ViewEdge, ViewNode } from '../../model/graph-view.js';
import { introductionsOf } from '../introductions-of.js';
import { namedNode, rowsOf } from '../rows/edge-rows.js';
import type { Card, CardRole } from '../types.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** Who or what somebody or something is: names, roles with their dates, and what it did. */
export const card: Ask = {
  ask: 'card',
  patterns: 'question-card',
  loosely: { relations: ['links', 'link'], takes: ({ a }) => ({ a }) },
  names: 1,
  show: ['cards', 'articles', 'rows'],
  claims: {},
  answer: ({ view, a, filter }) => {
    const edges = a.flatMap((node) => ownEdges(view, node));
    const { rows, others } = rowsOf(view, edges, filter);
    const naming = a.reduce((sum, { key }) => sum + [...view.edgesOf(key, 'about', 'in')].length, 0);
    const [first] = a;
    const cards = a.map((node) => cardOf(view, node));
    return {
      cards,
      articles: a.flatMap((node, at) => (tellsLittle(cards[at]) ? introductionsOf(view, node, filter) : [])),
      rows,
      withheld: others.length,
      notes:
        naming > 0 && first
          ? [
              `${counted(naming, 'statement')} ${naming === 1 ? 'names' : 'name'} it: “what was said about ${first.name}” shows them.`,
            ]
          : [],
    };
  },
};

/** No role, or none but "professor". */
const tellsLittle = (one: Card | undefined): boolean => one?.roles.every(({ role }) => !role.includes(' ')) ?? false;

/** Its relations; ties of meetings are told by the meetings, and statements that name it are counted, not listed. */
function ownEdges(view: GraphView, { key, type }: ViewNode): ViewEdge[] {
  return [...view.edgesOf(key)].filter((edge) => {
    if (edge.type === 'about') return edge.source === key;
    if (edge.type === 'took-part-in' && type !== 'event') return view.node(edge.target)?.kind !== 'meeting';
    return true;
  });
}

function cardOf(view: GraphView, node: ViewNode): Card {
  return {
    node: namedNode(node),
    aliases: node.aliases,
    kind: node.kind,
    date: node.date,
    place: node.place === null ? null : (view.node(node.place)?.name ?? null),
    mentions: node.mentions,
    articles: view.articlesOf(node.key).length,
    firstSeen: node.firstSeen,
    lastSeen: node.lastSeen,
    roles: rolesOf(view, node),
  };
}

/** Roles with the dates of the articles that tell them, the most told first. */
function rolesOf(view: GraphView, { key }: ViewNode): CardRole[] {
  const roles = new Map<string, CardRole>();
  for (const { kind, value, of, article, span } of view.traits(key)) {
    if (kind !== 'role') continue;
    const body = of === null ? null : (view.node(of)?.name ?? null);
    const role = body === null || value.toLowerCase().includes(body.toLowerCase()) ? value : `${value}, ${body}`;
    const date = view.article(article)?.date ?? null;
    const known = roles.get(role.toLowerCase());
    roles.set(role.toLowerCase(), {
      role: known?.role ?? role,
      first: earlier(known?.first ?? null, date),
      last: later(known?.last ?? null, date),
      articles: (known?.articles ?? 0) + 1,
      article: known?.article ?? article,
      span: known?.span ?? span,
    });
  }
  return [...roles.values()].sort((a, b) => b.articles - a.articles || (a.role < b.role ? -1 : 1));
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
