import type { EdgeOutline, GraphSource, WholeStream } from '../../src/graph/index.js';
import { type EdgeType, edgeRow, edgeTypes } from '../../src/model/kinds.js';
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
export function* writeNotes(graph: GraphSource): Iterable<Note> {
  const files = fileNames(graph.stream);
  for (const { key, attributes } of graph.stream.nodes()) {
    if (!files.has(key)) continue;
    const { name, type, kind, date, aliases, mentions, articles } = attributes;
    const head = {
      type: kind ?? type,
      key,
      ...(date ? { date } : {}),
      aliases: aliases.filter((alias) => alias !== name),
      mentions,
      articles: articles.length,
    };
    const front = Object.entries(head).map(([field, value]) => `${field}: ${JSON.stringify(safe(value))}`);
    const edges = [...graph.view.edgesOf(key)].sort((a, b) => (a.key < b.key ? -1 : 1));
    const sections = edgeTypes.flatMap((type) =>
      sectionsOf(graph, key, type, { files, edges: edges.filter((edge) => edge.type === type) }),
    );
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
function fileNames(stream: WholeStream): Map<string, string> {
  const taken = new Set<string>();
  const files = new Map<string, string>();
  for (const { key, attributes } of stream.nodes()) {
    const { name, kind } = attributes;
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

/** What notes are called, and the edges of one note. */
interface Around {
  readonly files: ReadonlyMap<string, string>;
  readonly edges: readonly EdgeOutline[];
}

function sectionsOf(graph: GraphSource, key: string, type: EdgeType, { files, edges }: Around): string[] {
  const { onCards, symmetric } = edgeRow(type);
  const out = edges.filter(({ source }) => symmetric || source === key);
  const incoming = edges.filter(({ source }) => !symmetric && source !== key);
  return (
    [
      [onCards.from, out],
      [onCards.to, incoming],
    ] as const
  ).flatMap(([words, some]) => {
    if (some.length === 0) return [];
    const ranked = some
      .map(({ key: edge, reports }) => ({ edge, reports }))
      .sort((a, b) => b.reports - a.reports || (a.edge < b.edge ? -1 : 1));
    const facts = ranked.slice(0, MOST_FACTS).map(({ edge }) => factOf(graph, key, edge, files));
    const more = ranked.length > MOST_FACTS ? `\n… and ${ranked.length - MOST_FACTS} more\n` : '';
    return [`## ${words}\n\n${facts.join('\n')}${more}\n`];
  });
}

/** "- [[Bem Okoro]], 2031-04-11 (2 reports)", and below it the words that say so. */
function factOf({ stream, view }: GraphSource, key: string, edge: string, files: ReadonlyMap<string, string>): string {
  const { source, target, attributes } = stream.edge(edge);
  const { factuality, evidence, reports, event } = attributes;
  const other = source === key ? target : source;
  const { quote, name } = view.node(other)!;
  const link = files.has(other)
    ? `[[${files.get(other)}${files.get(other) === name ? '' : `|${plain(name)}`}]]`
    : plain(quote ?? name);
  const when = event && view.node(event)?.date;
  const doubt = factuality === 'actual' ? '' : `**${factuality}**: `;
  const tellings = evidence.slice(0, MOST_TELLINGS).map((telling) => {
    const { title, outlet, date, url } = view.article(telling.article) ?? {};
    const where = [title ?? telling.article, outlet, date]
      .filter(Boolean)
      .map((part) => plain(part!))
      .join(', ');
    const source = url && /^https?:\/\/[^\s()<>]+$/i.test(url) && safeText(url) === url ? `[${where}](${url})` : where;
    const word = stream.whoseWord(telling);
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
    .replace(/[\\`*_{}[\]<>#|~$!&]/g, '\\$&')
    .replace(LIST_START, '$1\\$2');

/** "- ", "+ ", "2031. ", "1) ": what begins a list where it begins a line. */
const LIST_START = /^(\d*)([-+.)=](?=\s|$)|=)/;
