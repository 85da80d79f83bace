import type { Annotation } from '../../../language/types.js';
import { groupBy } from '../../../model/group-by.js';
import type { Span } from '../../../model/record.js';
import { firstEndingBehind } from '../../../model/span.js';
import { quotesNear } from '../quotes/quotes-near.js';
import type { QuotedPassage } from '../quotes/types.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import type { FoundStatement, Speaker, StatementContext, StatementRule } from '../types.js';

/** A speaker's name before a colon has at most so many tokens: "SEN. ADA LUND, D-Orlin:". */
const LONGEST_NAME = 8;
/** In a transcript somebody speaks at least so often; of letters that ask and answer both do, and take turns. */
const FEWEST_TURNS = 2;

/** A name before a colon and what follows it up to the paragraph's end. */
interface Turn extends FoundStatement {
  readonly isQuoted: boolean;
  readonly isShouted: boolean;
  /** "Q: …", "A: …" */
  readonly letter: string | null;
}

/**
 * "Ada Lund: “The bridge is safe.”", and of a transcript "LUND: We are ready."; a headline, "Ada Lund: Bridge Opens", and a list,
 * "Ada Lund: theft, held in jail", tell what is written of her.
 */
export const colonRule: StatementRule = {
  name: 'said/colon',
  gives: ['said/colon'],
  needs: ['beings', 'paragraphs', 'quotations'],
  reason: 'no words at all: a colon before a quotation, or a turn of a transcript',
  find(context) {
    const turns = context.article.blocks.flatMap((block) => turnsIn(context, block.span));
    const isTranscribed = transcribed(turns, ({ content }) => context.annotation.text.slice(...content[0]!));
    return turns.filter((turn) => turn.isQuoted || isTranscribed(turn));
  },
};

/** Names in capitals that take turns, or one and the same speaker again and again. */
function transcribed(all: readonly Turn[], words: (turn: Turn) => string): (turn: Turn) => boolean {
  // a headline stands above the article and again in it, and one in capitals links to another article
  const turns = all.filter(
    (turn, at) =>
      all.findIndex((other) => words(other) === words(turn)) === at && words(turn) !== words(turn).toUpperCase(),
  );
  const shouted = turns.filter(({ isShouted }) => isShouted).length;
  const byLetter = groupBy(
    turns.filter(({ letter }) => letter !== null),
    ({ letter }) => [letter],
  );
  const bySpeaker = groupBy(turns, ({ speaker }) => [speaker.entity]);
  return (turn) => {
    if (!turns.includes(turn)) return false;
    const { isShouted, speaker, letter } = turn;
    if (letter !== null)
      return byLetter.size === 2 && [...byLetter.values()].every(({ length }) => length >= FEWEST_TURNS);
    if (isShouted && shouted >= FEWEST_TURNS) return true;
    return speaker.entity !== null && bySpeaker.size > 1 && bySpeaker.get(speaker.entity)!.length >= FEWEST_TURNS;
  };
}

/** The turns of a paragraph: one, or several in one line, [Lund: Is it safe? Marsh: It is.] */
function turnsIn(context: StatementContext, [start, end]: Span): Turn[] {
  const { annotation } = context;
  if (turnIn(context, [start, end]) === null) return [];
  const sentence = annotation.sentenceOf(firstEndingBehind(annotation, start));
  const starts = [start];
  for (let next = sentence + 1; annotation.sentenceFirst(next) < annotation.size; next++) {
    const from = annotation.start(annotation.sentenceFirst(next));
    if (from >= end) break;
    if (turnIn(context, [from, end]) !== null) starts.push(from);
  }
  return starts.flatMap((from, at) => turnIn(context, [from, starts[at + 1] ?? end]) ?? []);
}

function turnIn(context: StatementContext, [start, end]: Span): Turn | null {
  const { annotation, quotes } = context;
  const first = firstEndingBehind(annotation, start);
  const colon = colonBehindName(annotation, first, end);
  if (colon < 0 || colon + 1 >= annotation.size || annotation.start(colon + 1) >= end) return null;
  const letter = colon === first + 1 && /^\p{Lu}$/u.test(annotation.form(first)) ? annotation.form(first) : null;
  const head = letter === null ? headOfName(annotation, context, first, colon - 1) : first;
  if (head < 0) return null;
  const last = annotation.text.slice(0, end).trimEnd().length;
  const from = annotation.start(colon + 1);
  // "Lund: 1,501": a count, no words
  if (!/\p{L}{2}/u.test(annotation.text.slice(from, last))) return null;
  const quoted = quotesNear(quotes, [[from, from]]).find(({ parts }) => parts[0]![0] === from);
  const name = annotation.text.slice(...annotation.span(first, colon - 1));
  return {
    speaker: speakerBefore(context, head, first, colon - 1),
    cue: annotation.span(colon, colon),
    cueToken: -1,
    // [Lund: “It is safe.” Marsh: “It is not.”]: her words end with their marks
    content: quoted && !isBeginning(annotation, quoted, last) ? [...quoted.parts] : [[from, last]],
    rule: 'said/colon',
    isQuoted: quoted !== undefined || isHeadingWithQuote(context, first, [from, last]),
    letter,
    isShouted: name === name.toUpperCase() && /\p{Lu}{2}/u.test(name),
  };
}

/** Who is named before the colon; what a parse joins to that name behind it is none: "Lund: But, Bo Marsh, …". */
function speakerBefore({ annotation, entities }: StatementContext, head: number, first: number, last: number): Speaker {
  const speaker = resolveSpeaker(annotation, entities, head);
  const named = new Set(Array.from({ length: last - first + 1 }, (_, index) => entities.entityAt(first + index)));
  return { ...speaker, span: annotation.span(first, last), also: speaker.also.filter((entity) => named.has(entity)) };
}

function colonBehindName(annotation: Annotation, first: number, end: number): number {
  const start = annotation.start(first);
  let depth = 0;
  for (let token = first, words = 0; words <= LONGEST_NAME && token < annotation.size; token++) {
    if (annotation.start(token) >= end) return -1;
    const form = annotation.form(token);
    if (form === '(') depth++;
    else if (form === ')') depth--;
    else if (form === ':' && depth === 0) return annotation.start(token) > start ? token : -1;
    else if (depth === 0) words++;
  }
  return -1;
}

/** What may stand before a name and behind it: "Transport Minister Lund", "Lund, D-Orlin". */
const TITLE = /^(?:PROPN|NOUN|ADJ|PUNCT|DET)$/;
const ADDITION = /^(?:PROPN|ADJ|PUNCT)$/;

/** The person or body that all the words before the colon name, asides in brackets left out; -1 where they are more than a name and its titles. */
function headOfName(annotation: Annotation, { entities }: StatementContext, first: number, last: number): number {
  const outside: number[] = [];
  let depth = 0;
  for (let token = first; token <= last; token++) {
    if (annotation.form(token) === '(') depth++;
    if (depth === 0) outside.push(token);
    if (annotation.form(token) === ')') depth--;
  }
  for (const token of outside.reverse()) {
    const mention = entities.mentionAt(token);
    const entity = entities.entityAt(token);
    if (mention?.form !== 'name' || !entity || !/^(?:person|organisation)$/.test(entity.type)) continue;
    const rest = outside.filter((other) => other < mention.first || other > mention.last);
    // "Lund remarks: …" tells of what she says
    const isTitled = rest.every((other) => (other < mention.first ? TITLE : ADDITION).test(annotation.upos(other)));
    return isTitled ? mention.head : -1;
  }
  return -1;
}

/** [Lund: ‘No idea’ if the bridge is safe]: a quotation that only begins what she said, to the end of its one sentence. */
function isBeginning(annotation: Annotation, { parts }: QuotedPassage, last: number): boolean {
  const [start, end] = parts.at(-1)!;
  const rest = annotation.text.slice(end, last);
  const isWhole = /[.,!?…]["”’']+$/.test(annotation.text.slice(start, end));
  return (
    parts.length === 1 &&
    !isWhole &&
    /^\s+\p{L}/u.test(rest) &&
    !rest.includes(':') &&
    isOneSentence(annotation, start, last)
  );
}

/** [Lund: Bridge Is Unsafe, ‘Close It at Once.’]: a heading of one sentence that ends with somebody's own words. */
function isHeadingWithQuote(
  { annotation, entities, quotes }: StatementContext,
  name: number,
  [from, last]: Span,
): boolean {
  if (entities.entityAt(name)?.type !== 'person' || !isOneSentence(annotation, from, last)) return false;
  return quotesNear(quotes, [[from, last]]).some(
    ({ parts, inner }) =>
      !inner &&
      parts[0]![0] > from &&
      parts.at(-1)![1] >= last - 1 &&
      /[.,!?…]["”’']+$/.test(annotation.text.slice(...parts.at(-1)!)),
  );
}

function isOneSentence(annotation: Annotation, from: number, last: number): boolean {
  return (
    annotation.sentenceOf(firstEndingBehind(annotation, from)) ===
    annotation.sentenceOf(firstEndingBehind(annotation, last - 1))
  );
}
