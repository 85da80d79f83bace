import type { EdgeAttributes, Evidence } from '../model/graph.js';
import type { NewsGraph } from '../model/news-graph.js';
import { type WhoseWord, whoseWordIn } from '../model/whose-word.js';
import { nameOf } from './find-nodes.js';
import type { AnswerEvidence, AnswerOptions, AnswerRow } from './types.js';

const words = new WeakMap<NewsGraph, WhoseWord>();

/** One edge as an answer line, with every telling that bears it out. */
export function rowOf(graph: NewsGraph, edge: string): AnswerRow {
  const attributes = graph.getEdgeAttributes(edge);
  const [source, target] = graph.extremities(edge);
  const event = attributes.event && graph.hasNode(attributes.event) ? graph.getNodeAttributes(attributes.event) : null;
  return {
    type: attributes.type,
    source: nameOf(graph, source),
    target: nameOf(graph, target),
    factuality: attributes.factuality,
    date: event?.date ?? (graph.getNodeAttribute(target, 'date') || null),
    place: placeName(graph, event?.place ?? graph.getNodeAttribute(target, 'place')),
    words: graph.getNodeAttribute(target, 'quote') ?? null,
    about: attributes.type === 'said' ? aboutOf(graph, target) : [],
    reports: attributes.reports,
    copies: attributes.copies,
    evidence: attributes.evidence.map((telling) => evidenceOf(graph, telling)),
  };
}

/** Edges as rows: those asked for, in order of date and name, and how many others were left out for not being facts. */
export function rowsOf(
  graph: NewsGraph,
  edges: Iterable<string>,
  options: AnswerOptions,
): { rows: AnswerRow[]; withheld: number } {
  const rows: AnswerRow[] = [];
  let withheld = 0;
  for (const edge of new Set(edges)) {
    const row = rowOf(graph, edge);
    if (!inTime(row, options)) continue;
    if (options.include.includes(row.factuality)) rows.push(row);
    else withheld++;
  }
  return { rows: rows.sort(inOrder), withheld };
}

/** Whether an edge is one that a view may show as a fact. */
export const isFact = (attributes: EdgeAttributes): boolean => attributes.factuality === 'actual';

function inTime(row: AnswerRow, { since, until }: AnswerOptions): boolean {
  if (!since && !until) return true;
  const dates = row.date ? [row.date] : row.evidence.flatMap(({ date }) => (date ? [date] : []));
  return dates.some((date) => (!since || date >= since) && (!until || date.slice(0, until.length) <= until));
}

function inOrder(a: AnswerRow, b: AnswerRow): number {
  return (
    b.reports - a.reports ||
    compare(a.date ?? '9999', b.date ?? '9999') ||
    compare(a.source.name, b.source.name) ||
    compare(a.target.name, b.target.name) ||
    compare(a.factuality, b.factuality) ||
    compare(a.target.key, b.target.key)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function evidenceOf(graph: NewsGraph, telling: Evidence): AnswerEvidence {
  const article = graph.getAttribute('articles')?.[telling.article];
  return {
    article: telling.article,
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    date: article?.date ?? null,
    source: article?.sources[0] ?? telling.article,
    quote: telling.quote,
    claim: telling.claim,
    rule: telling.rule,
    onWordOf: whoseWord(graph)(telling),
  };
}

/** Who says so, read from the graph once. */
function whoseWord(graph: NewsGraph): WhoseWord {
  const known = words.get(graph) ?? whoseWordIn(graph);
  words.set(graph, known);
  return known;
}

function aboutOf(graph: NewsGraph, statement: string): string[] {
  const names = graph
    .filterOutEdges(statement, (_, { type }) => type === 'about')
    .map((edge) => graph.getNodeAttribute(graph.target(edge), 'name'));
  return [...new Set(names)].sort();
}

function placeName(graph: NewsGraph, key: string | null | undefined): string | null {
  return key && graph.hasNode(key) ? graph.getNodeAttribute(key, 'name') : null;
}
