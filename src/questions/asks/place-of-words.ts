import { findDateline } from '../../articles/metadata/find-dateline.js';
import { anyOf, OF_SPEECH_PLACE } from '../../lexicon/closed-classes.js';
import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { comparableName } from '../../model/comparable-name.js';
import type { GraphView } from '../../model/graph-view.js';
import type { Span } from '../../model/record.js';
import { mentionFinder, spansWithin } from '../deeds/mention-finder.js';
import { alternativesOf } from '../read/word-classes.js';
import { type Sentence, sentencesAt } from '../sentences-of.js';
import type { AnswerEvidence, AnswerRow } from '../types.js';

/** "[In] Orvik, Vik said …" */
const AT_THE_BEGINNING = [...OF_SPEECH_PLACE].map((word) => word[0]!.toUpperCase() + word.slice(1));
/** "in [Orvik]", "at a rally in [Selm], Norland", "in the old mining town of [Selm]" */
const PLACE_BEHIND = once(
  () =>
    new RegExp(
      `\\b${anyOf(OF_SPEECH_PLACE, AT_THE_BEGINNING)}\\s+(?:(?:\\p{Ll}[\\p{L}’'-]*\\s+){1,${MOST_BEFORE_KIND}}(?:${alternativesOf('means-place')})\\s+of\\s+|the\\s+)?(?<place>\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,2})(?<within>, \\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)?)?`,
      'gu',
    ),
);
/** So many words stand before what kind of place it is. */
const MOST_BEFORE_KIND = 5;
/** A dateline stands in one of the first lines. */
const FIRST_LINES = 6;

/** Where words were said, as far as an article tells, and how it tells it. */
export interface PlaceOfWords {
  readonly place: string;
  readonly how: 'in' | 'beside' | 'dateline';
}

/**
 * Where a statement was made: by the place in the sentence that tells it and not among its words; else by one in the sentence behind
 * or before, where that mentions the speaker; else by the article's dateline.
 */
export function placeOfWords(view: GraphView, row: AnswerRow): PlaceOfWords | null {
  const own = row.place ?? placeOfSpeech(view, row);
  if (own !== null) return { place: own, how: 'in' };
  const ways = [besideTelling, datelineOf];
  for (const way of ways)
    for (const telling of row.evidence) {
      const found = way(view, telling, row);
      if (found) return found;
    }
  return null;
}

/** "Vik said in [Selm] that …": a place beside the words and not among them. */
export function placeOfSpeech(view: GraphView, row: AnswerRow): string | null {
  for (const { quote } of row.evidence)
    for (const { name, node } of placesIn(view, quote)) if (!saysOf(row, name)) return node;
  return null;
}

/** Whether the words themselves hold a name. */
const saysOf = ({ words, target }: AnswerRow, name: string): boolean =>
  comparableName(words ?? target.name).includes(comparableName(name));

interface PlaceNamed {
  readonly name: string;
  /** as the text writes it, with what it lies in: "Selm, Norland" */
  readonly written: string;
  /** as the graph calls it */
  readonly node: string;
}

/** Places that a text names behind "in" or "at", outside of quotation marks. */
function* placesIn(view: GraphView, text: string): Generator<PlaceNamed> {
  const told = text.replace(QUOTED, (words) => ' '.repeat(words.length));
  for (const { 0: whole, groups, index } of told.matchAll(PLACE_BEHIND())) {
    const name = (groups?.place ?? '').replace(/[.’'-]+$/, '');
    const node = placeNamed(view, name, /^at /i.test(whole) && isAlone(told.slice(index + whole.length)));
    if (node === null) continue;
    yield { name, written: `${name}${withinOf(view, groups?.within)}`, node };
  }
}

const QUOTED = /["“][^"”]*["”]/g;

/** A place of a name; "at the Harbour Board" a body does for one. */
function placeNamed(view: GraphView, name: string, isAtBody: boolean): string | null {
  const nodes = [...view.nodesNamed(name)].flatMap((key) => view.node(key) ?? []);
  const place =
    nodes.find(({ type }) => type === 'place') ?? nodes.find(({ type }) => isAtBody && type === 'organisation');
  return place?.name ?? null;
}

/** "Selm[, Norland]", "Selm[, N.L.]"; in "in Selm, Karin Moe said" nothing. */
function withinOf(view: GraphView, behind = ''): string {
  const within = behind.replace(/[’']s?$/, '');
  const name = within.replace(/^, /, '');
  return /\.$/.test(name) || placeNamed(view, name, false) !== null ? within : '';
}

/** "at the Harbour Board [on Monday]": "at the Harbour Board [dinner]" was at a dinner. */
function isAlone(behind: string): boolean {
  const word = /^ (\p{Ll}+)/u.exec(behind)?.[1];
  return word === undefined || listed('english-function-words').has(word);
}

/** "Vik was asked at a fair in [Selm]" right behind or before the telling. */
function besideTelling(view: GraphView, { article, span }: AnswerEvidence, row: AnswerRow): PlaceOfWords | null {
  const text = view.text(article);
  const speaker = view.node(row.source.key);
  if (text === null || speaker === null) return null;
  const sentences = [...sentencesAt(text)];
  const mentioned = mentionFinder(view, speaker).resolved(article, text);
  const first = sentences.findIndex((one) => overlap(spanOf(one), span));
  const last = sentences.findLastIndex((one) => overlap(spanOf(one), span));
  if (first < 0) return null;
  for (const one of [...sentences.slice(first, last + 2), ...sentences.slice(Math.max(0, first - 1), first)]) {
    if (spansWithin(mentioned, spanOf(one)).length === 0) continue;
    const found = [...placesIn(view, one.quote)].find(({ name }) => !saysOf(row, name));
    if (found) return { place: found.written, how: 'beside' };
  }
  return null;
}

function datelineOf(view: GraphView, { article }: AnswerEvidence): PlaceOfWords | null {
  const text = view.text(article) ?? '';
  for (const { 0: line, index } of [...text.matchAll(/[^\n]+/g)].slice(0, FIRST_LINES)) {
    const place = findDateline(line, index)?.place;
    if (place) return { place: text.slice(...place), how: 'dateline' };
  }
  return null;
}

const spanOf = ({ start, quote }: Sentence): Span => [start, start + quote.length];
const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;
