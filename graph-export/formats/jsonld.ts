import type { Evidence } from '../../src/model/graph.js';
import { edgeRow, type NodeKind } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { type WhoseWord, whoseWordIn } from '../../src/model/whose-word.js';
import { safeJson } from './safe-text.js';
import type { FileFormat } from './types.js';

/** What schema.org calls the kinds of nodes. */
const TYPES: Record<NodeKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
};

/** Names inside one file: `wiregraph:person:ada-lund`. */
const id = (key: string): string => `wiregraph:${encodeURI(key)}`;
const articleId = (article: string): string => `wiregraph:article:${article}`;

/**
 * JSON-LD in the words of schema.org: beings, events and articles; a statement is a Quotation of its speaker; what an
 * article claims of two beings is a Claim that names its articles and their words. Nothing that is no fact is written
 * as one: a claim says whether it is actual, planned, possible or negated.
 */
export const jsonld: FileFormat = {
  name: 'jsonld',
  *write(graph) {
    const whoseWord = whoseWordIn(graph);
    yield `{"@context":${safeJson({ '@vocab': 'https://schema.org/', wiregraph: 'urn:wiregraph:' })},\n"@graph":[\n`;
    let first = true;
    for (const entry of entriesOf(graph, whoseWord)) {
      yield `${first ? '' : ',\n'}${safeJson(entry)}`;
      first = false;
    }
    yield '\n]}\n';
  },
};

function* entriesOf(graph: NewsGraph, whoseWord: WhoseWord): Iterable<object> {
  const articles = graph.getAttribute('articles') ?? {};
  for (const article of Object.keys(articles).sort()) {
    const { title, date, outlet, url, copyOf } = articles[article]!;
    yield clean({
      '@id': articleId(article),
      '@type': 'NewsArticle',
      headline: title,
      datePublished: date,
      url: url && /^https?:\/\//i.test(url) ? url : null,
      publisher: outlet ? { '@type': 'Organization', name: outlet } : null,
      isBasedOn: copyOf ? { '@id': articleId(copyOf) } : null,
    });
  }
  for (const key of graph.nodes().sort()) yield nodeEntry(graph, key);
  for (const key of graph.edges().sort())
    if (edgeRow(graph.getEdgeAttribute(key, 'type')).relation) yield claimEntry(graph, key, whoseWord);
}

function nodeEntry(graph: NewsGraph, key: string): object {
  const { type, name, aliases, kind, date, place, quote } = graph.getNodeAttributes(key);
  if (kind === 'statement') {
    const linked = (tie: 'said' | 'about') =>
      graph
        .filterEdges(key, (_, edge) => edge.type === tie)
        .sort()
        .map((edge) => ({ '@id': id(graph.opposite(key, edge)) }));
    return clean({
      '@id': id(key),
      '@type': 'Quotation',
      text: quote ?? name,
      creator: linked('said'),
      about: linked('about'),
    });
  }
  const there = type === 'event' && place && graph.hasNode(place) ? { '@id': id(place) } : null;
  const attendees =
    type === 'event'
      ? graph.filterInEdges(key, (_, edge) => edge.type === 'took-part-in' && edge.factuality === 'actual').sort()
      : [];
  return clean({
    '@id': id(key),
    '@type': TYPES[type],
    name,
    alternateName: aliases,
    additionalType: kind ?? null,
    startDate: date ?? null,
    location: there,
    attendee: attendees.map((edge) => ({ '@id': id(graph.source(edge)) })),
  });
}

function claimEntry(graph: NewsGraph, key: string, whoseWord: WhoseWord): object {
  const { type, factuality, evidence, confidence, reports, event } = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  const names = [source, target].map(
    (end) => graph.getNodeAttribute(end, 'quote') ?? graph.getNodeAttribute(end, 'name'),
  );
  return clean({
    '@id': `wiregraph:claim:${encodeURI(key)}`,
    '@type': 'Claim',
    name: `${names[0]} ${edgeRow(type).verbs[factuality]} ${names[1]}`,
    about: [source, target].map((end) => ({ '@id': id(end) })),
    mentions: event && graph.hasNode(event) ? { '@id': id(event) } : null,
    creativeWorkStatus: factuality,
    additionalProperty: [
      { '@type': 'PropertyValue', name: 'relation', value: type },
      { '@type': 'PropertyValue', name: 'independent reports', value: reports },
      { '@type': 'PropertyValue', name: 'confidence', value: confidence },
    ],
    appearance: evidence.map((telling) => quotation(telling, whoseWord)),
  });
}

function quotation(telling: Evidence, whoseWord: WhoseWord): object {
  const { article, quote, span, rule } = telling;
  return clean({
    '@type': 'Quotation',
    text: quote,
    isPartOf: { '@id': articleId(article) },
    position: `${span[0]}-${span[1]}`,
    creditText: whoseWord(telling) ? `on the word of ${whoseWord(telling)}` : null,
    identifier: rule,
  });
}

/** Without what is null or empty. */
const clean = (entry: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
