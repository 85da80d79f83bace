import type { ArticleBlock } from '../../articles/types.js';
import type { Span } from '../../model/record.js';
import { firstEndingBehind, holds } from '../../model/span.js';
import { SpanIndex, spanFinder } from '../../model/span-index.js';
import { joinSpans } from './content-of.js';
import { introducedQuote } from './introduced-quote.js';
import { followsOn, goesOnFrom, leadsInto } from './quote-places.js';
import { quotesNear } from './quotes/quotes-near.js';
import type { QuotedPassage } from './quotes/types.js';
import type { FoundStatement, StatementContext } from './types.js';

/** Rules whose statements take no quotation: a silence has no words, a noun's words hang on it. */
const NOT_HEARD: ReadonlySet<string> = new Set(['said/silence', 'said/noun']);

/** A quotation that goes on from a cue begins at most so many characters from it, however long the words between. */
const FARTHEST = 20_000;

/**
 * Gives quotations that no statement holds yet to the one they belong to: the statement whose cue they stand beside,
 * or the one that the sentence or the paragraph before ends. The rest stay without a speaker.
 */
export function giveLooseQuotes(
  context: StatementContext,
  statements: readonly FoundStatement[],
  quotes: readonly QuotedPassage[],
): FoundStatement[] {
  const grown = new Growing(statements);
  for (const { parts } of quotes) {
    if (grown.near(parts).some((statement) => holdsAny(statement, parts))) continue;
    const [start] = parts[0]!;
    const heard = grown
      .cuesNear([Math.max(0, start - FARTHEST), start + FARTHEST])
      .filter(
        ({ rule, cue }) =>
          Math.abs(cue[0] - start) < FARTHEST && !NOT_HEARD.has(rule) && !parts.some((part) => holds(part, cue)),
      );
    const owner = ownerOf(context, heard, parts);
    if (!owner) {
      const introduced = introducedQuote(context, parts, (token) => grown.hasCue(token));
      if (introduced) grown.add(introduced);
      continue;
    }
    const more = owner.content.length === 0 ? restOfClause(context, owner, parts) : [];
    grown.replace(owner, { ...owner, content: joinSpans([...owner.content, ...parts, ...more]) });
  }
  return grown.all;
}

/** Statements whose words grow, filed by where they and their cues stand. */
class Growing {
  readonly all: FoundStatement[] = [];
  readonly #numbers = new Map<FoundStatement, number>();
  readonly #words = new SpanIndex();
  readonly #cues = new SpanIndex();
  readonly #cueTokens = new Set<number>();

  constructor(statements: readonly FoundStatement[]) {
    for (const statement of statements) this.add(statement);
  }

  add(statement: FoundStatement): void {
    const number = this.all.push(statement) - 1;
    this.#numbers.set(statement, number);
    this.#words.add(number, statement.content);
    this.#cues.add(number, [statement.cue]);
    this.#cueTokens.add(statement.cueToken);
  }

  replace(old: FoundStatement, grown: FoundStatement): void {
    const number = this.#numbers.get(old)!;
    this.all[number] = grown;
    this.#numbers.set(grown, number);
    this.#words.add(number, grown.content);
  }

  /** Those whose words may touch one of these spans. */
  near(spans: readonly Span[]): FoundStatement[] {
    return this.#words.near(spans).map((number) => this.all[number]!);
  }

  /** Those whose cues may stand in a span. */
  cuesNear(span: Span): FoundStatement[] {
    return this.#cues.near([span]).map((number) => this.all[number]!);
  }

  hasCue(token: number): boolean {
    return this.#cueTokens.has(token);
  }
}

/** Whether a statement from outside a quotation has words of it. */
function holdsAny(statement: FoundStatement, parts: readonly Span[]): boolean {
  if (parts.some((part) => holds(part, statement.cue))) return false;
  return statement.content.some(([s, e]) => parts.some(([start, end]) => start < e && s < end));
}

/** ["We won."], ["We won," …]: words said end with a mark of their own, a title does not: ["The Bridge" was written in Orlin]. */
function endsLikeSaying(text: string, parts: readonly Span[]): boolean {
  const [start, end] = parts.at(-1)!;
  return /[.,!?…:;–—-]\s*["”’']*$/.test(text.slice(start, end)) || /^\s*[.!?]/.test(text.slice(end, end + 2));
}

const blocksNear = spanFinder(({ span }: ArticleBlock) => [span]);

/** A paragraph that is a quotation without a full stop is a heading: [“Russia Wants Peace”]. */
function isHeading({ annotation, article }: StatementContext, parts: readonly Span[]): boolean {
  const [start, end] = parts[0]!;
  const isAlone = blocksNear(article.blocks, [[start, end]]).some(
    ({ span }) =>
      span[0] <= start && annotation.text.slice(span[0], span[1]).trim().length === end - start && span[1] >= end,
  );
  return isAlone && parts.length === 1 && /[\p{L}\p{N}]["”’']+$/u.test(annotation.text.slice(start, end));
}

/** The statement that a quotation belongs to, or nothing. */
function ownerOf(
  context: StatementContext,
  statements: readonly FoundStatement[],
  parts: readonly Span[],
): FoundStatement | undefined {
  const [first] = parts;
  const [start] = first!;
  const leading = statements
    .filter((statement) => statement.content.length === 0 && leadsInto(context, statement, start))
    .sort((a, b) => b.cue[0] - a.cue[0])[0];
  if (leading) return leading;
  const following = statements.find((statement) => followsOn(context, statement, first!));
  if (following) return following;
  if (isHeading(context, parts) || !endsLikeSaying(context.annotation.text, parts)) return undefined;
  return statements
    .filter((statement) => goesOnFrom(context, statement, start))
    .sort((a, b) => rank(context, b) - rank(context, a) || b.cue[0] - a.cue[0])[0];
}

/** A statement that begins with a quotation goes on in one before a mixed one does, and that before an indirect one. */
function rank(context: StatementContext, statement: FoundStatement): number {
  if (!isQuoted(context, statement)) return 0;
  return /["“'‘]/.test(context.annotation.text[statement.content[0]![0]]!) ? 2 : 1;
}

function isQuoted({ quotes }: StatementContext, statement: FoundStatement): boolean {
  return quotesNear(quotes, statement.content).some(({ parts }) => holdsAny(statement, parts));
}

/** [said "budget cuts" and new taxes would help]: a short quotation behind its cue is the beginning of a longer clause. */
function restOfClause({ annotation }: StatementContext, owner: FoundStatement, parts: readonly Span[]): Span[] {
  const [start, end] = parts.at(-1)!;
  if (owner.cue[1] > start) return [];
  const next = firstEndingBehind(annotation, end);
  const sentence = annotation.sentenceOf(firstEndingBehind(annotation, start));
  const last = annotation.sentenceFirst(sentence + 1) - 1;
  const isWhole = /[.,!?]["”’']+$/.test(annotation.text.slice(start, end));
  if (isWhole || next > last || /^(?:PUNCT|SCONJ)$/.test(annotation.upos(next))) return [];
  // [said "yes" and left] tells more of the speaker, [said "cuts" and taxes would help] of what was said
  if (annotation.upos(next) === 'CCONJ' && /^(?:VERB|AUX|ADV|PRON)$/.test(annotation.upos(Math.min(next + 1, last))))
    return [];
  return [[annotation.start(next), annotation.end(annotation.upos(last) === 'PUNCT' ? last - 1 : last)]];
}
