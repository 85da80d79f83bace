import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import type { RecordMention, Span } from '../../model/record.js';
import { escaped } from '../read/word-classes.js';
import { placesOfName } from './places-of-name.js';

/** Where a text stands for a being. */
export interface MentionFinder {
  /** by its names alone, in any text */
  named(text: string): readonly Span[];
  /** by its names, and by the descriptions and pronouns that the article's record resolves; in the order of the text */
  resolved(article: string, text: string): readonly Span[];
}

/** "Lund" is whoever bears the name, unless the article's record knows that it is another Lund. */
export function mentionFinder(view: GraphView, node: ViewNode): MentionFinder {
  const named = placesOfName(view, node);
  return {
    named,
    resolved: (article, text) => {
      const mentions = view.mentionsIn(article);
      if (!mentions) return named(text);
      const own = (mentions.get(node.key) ?? []).map(({ span }) => span);
      const others = [...mentions].flatMap(([key, theirs]) => (isNamesake(view, key, node) ? [] : theirs.map(spanOf)));
      const isTaken = (span: Span): boolean =>
        own.some((one) => one[0] === span[0]) || others.some((one) => one[0] <= span[0] && span[1] <= one[1]);
      const also = [...named(text), ...byNoun(view, node, mentions, text)].filter((span) => !isTaken(span));
      return [...own, ...also].sort(([one], [other]) => one - other);
    },
  };
}

/** "the bank" of the Selm Savings Bank, in an article that names no other bank. */
function byNoun(
  view: GraphView,
  { key, name, type }: ViewNode,
  mentions: ReadonlyMap<string, readonly RecordMention[]>,
  text: string,
): Span[] {
  const noun = nameWordsOf(name).at(-1) ?? '';
  if (type !== 'organisation' || nameWordsOf(name).length < 2) return [];
  const isAlone = [...mentions.keys()].every(
    (other) => other === key || !nameWordsOf(view.node(other)?.name ?? '').includes(noun),
  );
  if (!isAlone) return [];
  return [...text.matchAll(new RegExp(`(?<!\\p{L})[Tt]he ${escaped(noun)}(?!\\p{L}|-)`, 'gu'))].map(
    ({ 0: found, index }): Span => [index, index + found.length],
  );
}

const spanOf = ({ span }: RecordMention): Span => span;

/** The being itself, one of its very name, or something of another kind: "Orvik" the town and its government. */
function isNamesake(view: GraphView, key: string, { key: own, name, type }: ViewNode): boolean {
  if (key === own) return true;
  const other = view.node(key);
  return other === null || other.type !== type || other.name === name;
}

/** Those spans that lie within one, counted from its start. */
export const spansWithin = (spans: readonly Span[], [start, end]: Span): Span[] =>
  spans.filter((span) => span[0] >= start && span[1] <= end).map((span): Span => [span[0] - start, span[1] - start]);

/** Whom a stretch of an article's text stands for, as its record resolves it; null where it tells nothing. */
export type WhoAt = (start: number, end: number) => ViewNode | null;

/** Whom the words of a sentence stand for, by offsets within it. */
export function whoIn(view: GraphView, article: string, sentence: Span): WhoAt {
  const inside = [...(view.mentionsIn(article) ?? [])].flatMap(([key, mentions]) =>
    spansWithin(mentions.map(spanOf), sentence).map((span) => ({ key, span })),
  );
  return (start, end) => {
    const over = inside.filter(({ span }) => span[0] <= start && end <= span[1]);
    const [nearest] = over.sort((one, other) => lengthOf(one.span) - lengthOf(other.span));
    return nearest ? view.node(nearest.key) : null;
  };
}

const lengthOf = ([start, end]: Span): number => end - start;
