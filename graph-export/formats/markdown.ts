import { type EdgeType, edgeRow, edgeTypes } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { type WhoseWord, whoseWordIn } from '../../src/model/whose-word.js';
import { safeText } from './safe-text.js';

/** A note: a file's name, and its text. */
export interface Note {
  readonly file: string;
  readonly text: string;
}

/** How many facts of a relation a note tells, and how many tellings of each: a note is to be read. */
const MOST_FACTS = 200;
const MOST_TELLINGS = 3;

/** One Markdown note for each being and event but statements, with links between them, as Obsidian and others read them; in the order of keys. */
export function* writeNotes(graph: NewsGraph): Iterable<Note> {
  const files = fileNames(graph);
  const whoseWord = whoseWordIn(graph);
  for (const key of [...files.keys()].sort()) {
    const { name, type, kind, date, aliases, mentions, articles } = graph.getNodeAttributes(key);
    const head = {
      type: kind ?? type,
      key,
      ...(date ? { date } : {}),
      aliases: aliases.filter((alias) => alias !== name),
      mentions,
      articles: articles.length,
    };
    const front = Object.entries(head).map(([field, value]) => `${field}: ${JSON.stringify(safe(value))}`);
    const sections = edgeTypes.flatMap((type) => sectionsOf(graph, key, type, files, whoseWord));
    yield {
      file: `${files.get(key)}.md`,
      text: `---\n${front.join('\n')}\n---\n\n# ${plain(name)}\n\n${sections.join('\n')}`,
    };
  }
}

/** A value of the front matter without control characters: names and aliases are strangers' words. */
const safe = (value: string | number | readonly string[]): string | number | readonly string[] =>
  typeof value === 'string' ? safeText(value) : typeof value === 'number' ? value : value.map(safeText);

/** A file name for each note: the name itself, told apart by a number where two have the same. */
function fileNames(graph: NewsGraph): Map<string, string> {
  const taken = new Set<string>();
  const files = new Map<string, string>();
  for (const key of graph.nodes().sort()) {
    const { name, kind } = graph.getNodeAttributes(key);
    if (kind === 'statement') continue;
    const base =
      safeText(name)
        .normalize('NFC')
        .replace(/[^\p{L}\p{N} ,.'’&()–-]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[ .]+|[ .]+$/g, '')
        .slice(0, 80) || 'unnamed';
    let file = base;
    for (let number = 2; taken.has(file.toLowerCase()); number++) file = `${base} ${number}`;
    taken.add(file.toLowerCase());
    files.set(key, file);
  }
  return files;
}

function sectionsOf(
  graph: NewsGraph,
  key: string,
  type: EdgeType,
  files: ReadonlyMap<string, string>,
  whoseWord: WhoseWord,
): string[] {
  const { onCards, symmetric } = edgeRow(type);
  const edges = graph.filterEdges(key, (_, edge) => edge.type === type).sort();
  const out = edges.filter((edge) => symmetric || graph.source(edge) === key);
  const incoming = edges.filter((edge) => !out.includes(edge));
  return (
    [
      [onCards.from, out],
      [onCards.to, incoming],
    ] as const
  ).flatMap(([words, some]) => {
    if (some.length === 0) return [];
    const ranked = [...some].sort(
      (a, b) => graph.getEdgeAttribute(b, 'reports') - graph.getEdgeAttribute(a, 'reports') || (a < b ? -1 : 1),
    );
    const facts = ranked.slice(0, MOST_FACTS).map((edge) => factOf(graph, key, edge, files, whoseWord));
    const more = ranked.length > MOST_FACTS ? `\n… and ${ranked.length - MOST_FACTS} more\n` : '';
    return [`## ${words}\n\n${facts.join('\n')}${more}\n`];
  });
}

/** "- [[Bem Okoro]], 2031-04-11 (2 reports)", and below it the words that say so. */
function factOf(
  graph: NewsGraph,
  key: string,
  edge: string,
  files: ReadonlyMap<string, string>,
  whoseWord: WhoseWord,
): string {
  const { factuality, evidence, reports, event } = graph.getEdgeAttributes(edge);
  const other = graph.opposite(key, edge);
  const { quote, name } = graph.getNodeAttributes(other);
  const link = files.has(other)
    ? `[[${files.get(other)}${files.get(other) === name ? '' : `|${plain(name)}`}]]`
    : plain(quote ?? name);
  const when = event && graph.hasNode(event) ? graph.getNodeAttribute(event, 'date') : null;
  const doubt = factuality === 'actual' ? '' : `**${factuality}**: `;
  const tellings = evidence.slice(0, MOST_TELLINGS).map((telling) => {
    const { title, outlet, date, url } = graph.getAttribute('articles')?.[telling.article] ?? {};
    const where = [title ?? telling.article, outlet, date]
      .filter(Boolean)
      .map((part) => plain(part!))
      .join(', ');
    const source = url && /^https?:\/\/[^\s()<>]+$/i.test(url) && safeText(url) === url ? `[${where}](${url})` : where;
    const word = whoseWord(telling);
    return `    > ${plain(telling.quote)}\n    > — ${source}${word ? `, on the word of ${plain(word)}` : ''}`;
  });
  return [
    `- ${doubt}${link}${when ? `, ${when}` : ''} (${reports} ${reports === 1 ? 'report' : 'reports'})`,
    ...tellings,
  ].join('\n');
}

/** Text of an article as Markdown shows it letter by letter, on one line: no link, no markup, no tag. */
const plain = (text: string): string =>
  safeText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$!&]/g, '\\$&');
