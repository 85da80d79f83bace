import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { comparableName } from '../../model/comparable-name.js';
import type { GraphView, TextHit } from '../../model/graph-view.js';

/** A text that can be found: a statement or another event by its node key, a title by its article. */
interface TextDocument {
  /** "n" and a node key, or "a" and an article id */
  readonly id: string;
  readonly text: string;
}

/** Words that stand everywhere and tell nothing: they are not searched for. */
const STOP_WORDS = new Set(
  'a an and are as at be been but by did do does for from had has have he her him his i in is it its me my no not of on or our she so that the their them they this to was we were what when which who will with would you your'.split(
    ' ',
  ),
);

/** Title words count for more than those of a long statement; MiniSearch's BM25+ evens the length out. */
const options = {
  fields: ['text'],
  tokenize: (text: string): string[] => comparableName(text).split(' '),
  processTerm: (term: string): string | null => (term === '' || STOP_WORDS.has(term) ? null : stemmer(term)),
};

/** The words by which a text is found: stemmed, without those that stand everywhere. */
export const termsOf = (text: string): string[] =>
  options.tokenize(text).flatMap((term) => options.processTerm(term) ?? []);

/** The text by which an event is found: its words, or its name where that is longer. */
export const textOfEvent = ({ name, quote }: { readonly name: string; readonly quote: string | null }): string =>
  quote && quote.length > name.length ? quote : name;

/** Words of statements, events and titles, stemmed ("immigrants" finds "immigrant"), ranked by BM25+ (MiniSearch). */
export class TextIndex {
  private constructor(private readonly index: MiniSearch<TextDocument>) {}

  /** Reads all texts of a graph. */
  static of(graph: Pick<GraphView, 'nodes' | 'articles'>): TextIndex {
    const index = new MiniSearch<TextDocument>(options);
    index.addAll(documents(graph));
    return new TextIndex(index);
  }

  /** What `toText` gave. */
  static from(text: string): TextIndex {
    return new TextIndex(MiniSearch.loadJSON<TextDocument>(text, options));
  }

  /** The index as JSON, to be kept. */
  toText(): string {
    return JSON.stringify(this.index);
  }

  /** Texts that hold any of the words: those that hold most of them first, then the best, ties by id. */
  search(words: string): TextHit[] {
    const wanted = new Set(options.tokenize(words).flatMap((word) => options.processTerm(word) ?? []));
    if (wanted.size === 0) return [];
    return this.index
      .search(words)
      .map(({ id, score, queryTerms }) => ({ id: id as string, score, share: queryTerms.length / wanted.size }))
      .sort((a, b) => b.share - a.share || b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id, score, share }) => ({
        node: id.startsWith('n') ? id.slice(1) : null,
        article: id.startsWith('a') ? id.slice(1) : null,
        share,
        score,
      }));
  }
}

function documents({ nodes, articles }: Pick<GraphView, 'nodes' | 'articles'>): TextDocument[] {
  const found: TextDocument[] = [];
  for (const { key, type, name, quote } of nodes()) {
    if (type === 'event') found.push({ id: `n${key}`, text: textOfEvent({ name, quote }) });
  }
  for (const [id, { title }] of articles()) if (title !== null) found.push({ id: `a${id}`, text: title });
  return found;
}
