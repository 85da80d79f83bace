import type { Annotation } from '../../language/types.js';
import { COPULAS } from '../../lexicon/closed-classes.js';
import type { NodeKind } from '../../model/kinds.js';
import type { Span } from '../../model/record.js';
import { firstEndingBehind } from '../../model/span.js';
import type { RuleNote } from '../rules/types.js';
import { childrenBy, conjuncts, isVerbal, lemmaOf } from '../syntax/index.js';
import { resolveSpeaker } from './resolve-speaker.js';
import { isDocumentNoun } from './speech-words.js';
import type { FoundStatement, StatementContext } from './types.js';

/** A quotation of fewer words is a name or a single phrase, no statement of its own. */
const FEWEST_WORDS = 4;

export const introducedRule: RuleNote = {
  name: 'said/introduced',
  gives: ['said/introduced'],
  needs: ['beings', 'quotations'],
  reason: 'quotations that no other statement takes, behind a sentence about a person',
};

/**
 * A quotation of whole sentences with no cue of its own, behind a sentence whose subject is a named being, is that being's:
 * [Ada Lund defended the plan. "It will save lives."], [Ada Lund had one answer: "No, never again."]
 */
export function introducedQuote(
  context: StatementContext,
  parts: readonly Span[],
  hasCue: (token: number) => boolean,
): FoundStatement | null {
  const { annotation } = context;
  if (!context.isOn(introducedRule.name)) return null;
  const [start] = parts[0]!;
  if (!isWhole(annotation.text, parts)) return null;
  const first = firstEndingBehind(annotation, start);
  const own = annotation.sentenceOf(first);
  const begins = first === annotation.sentenceFirst(own);
  if (first === 0 || (!begins && annotation.form(first - 1) !== ':')) return null;
  const isLed = annotation.form(first - 1) === ':';
  if (!isLed && annotation.text.slice(annotation.end(first - 1), start).includes('\n')) return null;
  const from = annotation.sentenceFirst(begins ? own - 1 : own);
  const named = isLed ? leadBeforeColon(context, behindDash(annotation, from, first - 1), first - 1) : -1;
  if (named >= 0) return statement(context, named, first - 1, parts, LED_BY);
  const root = rootFrom(annotation, from, first);
  if (root < 0 || hasCue(root)) return null;
  const [subject] = childrenBy(annotation, root, 'nsubj');
  if (subject === undefined || subject > root) return null;
  return statement(context, subject, root, parts, TOLD_OF);
}

/** Who a lead-in may name, and whom a sentence before a quotation tells of. */
const LED_BY: ReadonlySet<NodeKind> = new Set(['person', 'organisation']);
const TOLD_OF: ReadonlySet<NodeKind> = new Set(['person']);

/** "Orlin votes - [Ada Lund]: “…”": a heading and its dash lead in what follows them. */
function behindDash(annotation: Annotation, from: number, colon: number): number {
  for (let token = colon - 1; token > from; token--) if (DASH.test(annotation.form(token))) return token + 1;
  return from;
}

const DASH = /^[-–—]+$/;

function statement(
  { annotation, entities }: StatementContext,
  head: number,
  cue: number,
  parts: readonly Span[],
  kinds: ReadonlySet<NodeKind>,
): FoundStatement | null {
  const speaker = resolveSpeaker(annotation, entities, head);
  if (speaker.entity ? !kinds.has(speaker.entity.type) : !isDocumentNoun(lemmaOf(annotation, head))) return null;
  return {
    speaker,
    cue: annotation.span(cue, cue),
    cueToken: annotation.upos(cue) === 'PUNCT' ? -1 : cue,
    content: [...parts],
    rule: introducedRule.name,
    factuality: 'actual',
  };
}

/**
 * ["Here is Lund in 1992: “…”", "From Lund’s letter: “…”", "Lund and Marsh: “…”", "From the report: “…”"]: the only persons or bodies,
 * else the only document, of a lead-in that tells nothing; -1 where there is more.
 */
function leadBeforeColon({ annotation, entities }: StatementContext, from: number, colon: number): number {
  let found = -1;
  const documents: number[] = [];
  for (let token = from; token < colon; token++) {
    if (annotation.upos(token) === 'VERB' || (annotation.upos(token) === 'AUX' && !isCopula(annotation, token)))
      return -1;
    if (annotation.upos(token) === 'NOUN' && isDocumentNoun(lemmaOf(annotation, token))) documents.push(token);
    const mention = entities.mentionAt(token);
    if (!mention || mention.head !== token || mention.form !== 'name') continue;
    if (!LED_BY.has(entities.entityAt(token)?.type ?? 'event')) continue;
    if (found < 0 || entities.entityAt(found) === entities.entityAt(token)) found = token;
    else if (!conjuncts(annotation, found).includes(token)) return -1;
  }
  return found >= 0 || documents.length !== 1 ? found : documents[0]!;
}

/** "Here[’s] Lund" */
function isCopula(annotation: Annotation, token: number): boolean {
  return COPULAS.has(annotation.form(token));
}

/** The verb at the top of the sentence before the quotation. */
function rootFrom(annotation: Annotation, from: number, until: number): number {
  for (let token = from; token < until; token++) {
    if (annotation.head(token) < 0) return isVerbal(annotation, token) ? token : -1;
  }
  return -1;
}

/** Whether a quotation begins like a sentence and ends like one. */
function isWhole(text: string, parts: readonly Span[]): boolean {
  const words = text.slice(parts[0]![0], parts.at(-1)![1]);
  return /^["“']+\s*\p{Lu}/u.test(words) && /[.!?…]["”']*$/.test(words) && words.split(/\s+/).length >= FEWEST_WORDS;
}
