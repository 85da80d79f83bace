import { stemmer } from 'stemmer';
import { comparableName } from '../../model/comparable-name.js';
import type { GraphView, TextHit, ViewNode } from '../../model/graph-view.js';
import { type Described, MOST_TIMES, type Posting, rankTexts } from './rank-texts.js';

/** Words that stand everywhere and tell nothing: they are not searched for. */
const STOP_WORDS = new Set(
  'a an and are as at be been but by did do does for from had has have he her him his i in is it its me my no not of on or our she so that the their them they this to was we were what when which who will with would you your'.split(
    ' ',
  ),
);

/** The words by which a text is found: stemmed, without those that stand everywhere. */
export const termsOf = (text: string): string[] =>
  comparableName(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(stemmer);

/**
 * The text by which an event is found: its words, or its name where that is longer; of a statement the words of its other
 * tellings stand behind: one article reports what another quotes.
 */
export function textOfEvent({ kind, name, aliases, quote }: EventText): string {
  const own = quote && quote.length > name.length ? quote : name;
  if (kind !== 'statement' || aliases.length === 0) return own;
  const held = comparableName(own);
  const others = [name, ...aliases].filter((other) => !held.includes(comparableName(other)));
  return [own, ...others].join(' ');
}

type EventText = Pick<ViewNode, 'kind' | 'name' | 'aliases' | 'quote'>;

/** Words of statements, events and titles, stemmed ("immigrants" finds "immigrant"), of a graph in memory. */
export class TextIndex {
  private readonly postings = new Map<string, Posting<Described>[]>();

  constructor(
    graph: Pick<GraphView, 'nodes' | 'articles'>,
    private readonly texts: number,
  ) {
    for (const node of graph.nodes())
      if (node.type === 'event') this.add({ node: node.key, article: null, words: textOfEvent(node) });
    for (const [id, { title }] of graph.articles())
      if (title !== null) this.add({ node: null, article: id, words: title });
  }

  /** Texts that hold any of the words, as `rankTexts` orders them. */
  search(words: string, least?: number): TextHit[] {
    const wanted = [...new Set(termsOf(words))];
    return rankTexts(
      this.texts,
      wanted.map((term) => this.postings.get(term) ?? []),
      (text) => text,
      least,
    );
  }

  private add(text: Described): void {
    const counts = new Map<string, number>();
    for (const term of termsOf(text.words)) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, times] of counts) {
      const known = this.postings.get(term) ?? [];
      known.push({ text, times: Math.min(times, MOST_TIMES) });
      this.postings.set(term, known);
    }
  }
}
