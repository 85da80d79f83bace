import type { EdgeEntry, EdgeOutline, GraphSource, NodeEntry } from '../../src/graph/index.js';
import type { Evidence } from '../../src/model/graph.js';
import { edgeRow, edgeTypes, type NodeKind, type Tells, tells, typesTelling } from '../../src/model/kinds.js';
import type { WhoseWord } from '../../src/model/whose-word.js';
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
 * as one: a claim says whether it is actual, planned, possible or negated, and whoever did not say a statement is not its creator.
 */
export const jsonld: FileFormat = {
  name: 'jsonld',
  *write(graph) {
    yield `{"@context":${safeJson({ '@vocab': 'https://schema.org/', wiregraph: 'urn:wiregraph:' })},\n"@graph":[\n`;
    let first = true;
    for (const entry of entriesOf(graph)) {
      yield `${first ? '' : ',\n'}${safeJson(entry)}`;
      first = false;
    }
    yield '\n]}\n';
  },
};

function* entriesOf(graph: GraphSource): Iterable<object> {
  const { stream } = graph;
  for (const [article, { title, date, outlet, url, copyOf }] of stream.articles()) {
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
  for (const entry of stream.nodes()) yield nodeEntry(graph, entry);
  for (const type of [...edgeTypes].sort())
    if (edgeRow(type).relation) for (const entry of stream.edges(type)) yield claimEntry(graph, entry);
}

function nodeEntry({ view }: GraphSource, { key, attributes }: NodeEntry): object {
  const { type, name, aliases, kind, date, place, quote } = attributes;
  if (kind === 'statement') {
    const linked = (what: Tells) =>
      inOrder(typesTelling(what).flatMap((type) => [...view.edgesOf(key, type)]))
        .filter(({ type, factuality }) => tells(type, 'topic') || factuality === 'actual')
        .map(({ source, target }) => ({ '@id': id(source === key ? target : source) }));
    return clean({
      '@id': id(key),
      '@type': 'Quotation',
      text: quote ?? name,
      creator: linked('words'),
      about: linked('topic'),
    });
  }
  const there = type === 'event' && place && view.node(place) ? { '@id': id(place) } : null;
  const attendees =
    type === 'event'
      ? inOrder(typesTelling('part').flatMap((tie) => [...view.edgesOf(key, tie, 'in')])).filter(
          ({ factuality }) => factuality === 'actual',
        )
      : [];
  return clean({
    '@id': id(key),
    '@type': TYPES[type],
    name,
    alternateName: aliases,
    additionalType: kind ?? null,
    startDate: date ?? null,
    location: there,
    attendee: attendees.map(({ source }) => ({ '@id': id(source) })),
  });
}

const inOrder = (edges: Iterable<EdgeOutline>): EdgeOutline[] => [...edges].sort((a, b) => (a.key < b.key ? -1 : 1));

function claimEntry({ view, stream }: GraphSource, { key, source, target, attributes }: EdgeEntry): object {
  const { type, factuality, evidence, confidence, reports, event } = attributes;
  const names = [source, target].map((end) => view.node(end)!).map(({ quote, name }) => quote ?? name);
  return clean({
    '@id': `wiregraph:claim:${encodeURI(key)}`,
    '@type': 'Claim',
    name: `${names[0]} ${edgeRow(type).verbs[factuality]} ${names[1]}`,
    about: [source, target].map((end) => ({ '@id': id(end) })),
    mentions: event && view.node(event) ? { '@id': id(event) } : null,
    creativeWorkStatus: factuality,
    additionalProperty: [
      { '@type': 'PropertyValue', name: 'relation', value: type },
      { '@type': 'PropertyValue', name: 'independent reports', value: reports },
      { '@type': 'PropertyValue', name: 'confidence', value: confidence },
    ],
    appearance: evidence.map((telling) => quotation(telling, stream.whoseWord)),
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
