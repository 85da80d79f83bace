import { EDGE_TYPES, edgeTypes } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import type { ViewOptions } from '../view/index.js';
import { readableDate } from './dates.js';

/** "Who met whom, and who said, condemned or reported what" of the whole graph; "Around Ada Lund: who met whom". */
export function titleOf(graph: NewsGraph, { around, relations }: ViewOptions): string {
  const asked = edgeTypes
    .filter((type) => !relations || relations.includes(type))
    .map((type) => EDGE_TYPES[type].asked);
  const what = (['whom', 'what'] as const)
    .flatMap((of) => {
      const verbs = asked.filter((one) => one?.of === of).map((one) => one!.verb);
      return verbs.length > 0 ? [`who ${listed(verbs)} ${of}`] : [];
    })
    .join(', and ');
  const names = around?.map((key) => graph.getNodeAttribute(key, 'name')).join(' and ');
  return names ? `Around ${names}: ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

/** said, condemned or reported */
const listed = (verbs: readonly string[]): string =>
  [...(verbs.length > 1 ? [verbs.slice(0, -1).join(', ')] : []), verbs.at(-1)].join(' or ');

/** "Source: 12 articles of 4 outlets, 3 Sep 2016 to 6 Nov 2016": those that tell what the picture shows. */
export function creditOf(graph: NewsGraph, edges: Iterable<string>): string {
  const known = graph.getAttribute('articles') ?? {};
  const told = new Set<string>();
  for (const edge of edges) for (const { article } of graph.getEdgeAttribute(edge, 'evidence')) told.add(article);
  const articles = [...told].flatMap((id) => known[id] ?? []);
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const days = first && last ? `, ${readableDate(first)}${first === last ? '' : ` to ${readableDate(last)}`}` : '';
  const of = outlets.size > 0 ? ` of ${count(outlets.size, 'outlet')}` : '';
  return `Source: ${count(told.size, 'article')}${of}${days}`;
}

const count = (number: number, thing: string): string =>
  `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
