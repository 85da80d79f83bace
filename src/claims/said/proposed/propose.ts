import type { Annotation, CueReading, RoleReading } from '../../../language/types.js';
import type { Span } from '../../../model/record.js';
import { holds, lengthOf, overlaps } from '../../../model/span.js';
import { spanFinder } from '../../../model/span-index.js';
import { atLeast } from '../../log-linear.js';
import { cuesOf, rolesOf } from '../../network/read-cues.js';
import { isPassive, lemmaOf } from '../../syntax/index.js';
import { statementsNear, statementsOver } from '../../words-of.js';
import { asidesOf } from '../asides.js';
import { attitudeAt } from '../attitudes/attitude-verbs.js';
import { isBeside } from '../attitudes/is-beside.js';
import { canSpeak } from '../can-speak.js';
import { contentOf } from '../content-of.js';
import { cueSpan } from '../cue-span.js';
import { hasSubstance } from '../has-substance.js';
import { quotesIn } from '../quotes/quotes-near.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { tokensIn } from '../tokens-in.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { withQuotes } from '../with-quotes.js';

/** From these chances on the network's cues, their sources and what they tell are looked at; the judgement weighs them. */
const LEAST_CUE = 0.4;
const LEAST_SOURCE = 0.5;
const LEAST_CONTENT = 0.4;
/** The chances by which readings are told apart. */
const CHANCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
/** The lengths of what is told, in words, by which statements are told apart. */
const WORDS = [2, 3, 4, 6, 10, 20, 40];
/** Fewer words without a verb or a quotation tell nothing: "mentioned [the bridge]". */
const FEWEST_WORDS = 3;
/** More heads or parts of what is told than these are as many. */
const MOST_COUNTED = 3;
/** A statement holds another's words when so much of them stands in it. */
const MOST = 0.8;

/** What is known of a statement found before: its cue and its words. */
export interface Told {
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

type Proposed = Omit<FoundStatement, 'rule'>;

/** A statement that the network sees, and what speaks for and against it. */
export interface Proposal {
  readonly statement: Proposed;
  readonly features: readonly string[];
}

/**
 * The statements (or attitudes) that the network sees and none of `told` has the cue of. What the list of attitudes has, "fears that …", is
 * thought, not said; an attitude told by the way is none.
 */
export function proposalsIn(
  context: StatementContext,
  kind: 'said' | 'attitude',
  told: readonly Told[],
): readonly Proposal[] {
  return cuesOf(context.annotation, kind, LEAST_CUE).flatMap((cue) => proposalOf(context, cue, told) ?? []);
}

function proposalOf(context: StatementContext, reading: CueReading, told: readonly Told[]): Proposal | null {
  const { annotation, entities } = context;
  const { token, kind } = reading;
  if (kind === 'said' ? attitudeAt(annotation, token) : isBeside(annotation, token)) return null;
  const cue = annotation.upos(token) === 'PUNCT' ? annotation.span(token, token) : cueSpan(annotation, token);
  if (byCue(told, [cue]).some((other) => overlaps(other.cue!, cue))) return null;
  const sources = rolesOf(reading, 'source', LEAST_SOURCE).sort(byChance);
  const tops = rolesOf(reading, 'content', LEAST_CONTENT).sort(byChance);
  if (sources.length === 0 || tops.length === 0) return null;
  const heads = tops.map((top) => top.token);
  const without = [token, ...sources.map((source) => source.token), ...asidesOf(annotation, token, heads)];
  const content = withQuotes(context.quotes, cue, contentOf(annotation, heads, without));
  if (content.length === 0 || !hasSubstance(context, content, fewestWords(annotation, token, heads[0]!), cue))
    return null;
  const speaker = resolveSpeaker(annotation, entities, sources[0]!.token, token);
  if (!canSpeak(annotation, speaker) || annotation.relation(speaker.head) === 'nsubj:pass') return null;
  const statement = { speaker, cue, cueToken: token, content };
  const features = [
    ...ofChances(reading, sources[0]!, tops),
    ...ofTree(context, statement, heads[0]!),
    ...ofWords(context, statement, told),
  ];
  return { statement, features };
}

/** A phrase alone tells nothing, "referred [to the old bridge]", nor does what is told in the passive, "[the plan] was welcomed". */
function fewestWords(annotation: Annotation, cue: number, top: number): number {
  const isAside = isPassive(annotation, cue) || /^(?:obl|nmod)$/.test(annotation.baseRelation(top));
  return isAside ? Number.POSITIVE_INFINITY : FEWEST_WORDS;
}

function ofChances({ kind, probability }: CueReading, source: RoleReading, tops: readonly RoleReading[]): string[] {
  return [
    `kind:${kind}`,
    ...atLeast(`${kind}-cue`, probability, CHANCES),
    ...atLeast('source', source.probability, CHANCES),
    ...atLeast('content', tops[0]!.probability, CHANCES),
    `tops:${Math.min(tops.length, MOST_COUNTED)}`,
  ];
}

function ofTree(context: StatementContext, { speaker, cueToken }: Proposed, top: number): string[] {
  const { annotation, entities } = context;
  const { head, entity } = speaker;
  return [
    `lemma:${lemmaOf(annotation, cueToken)}`,
    `tag:${annotation.xpos(cueToken)}`,
    `cue-is:${annotation.relation(cueToken)}`,
    `top-tag:${annotation.upos(top)}`,
    `top-is:${place(context, top, cueToken)}`,
    `source-is:${place(context, head, cueToken)}`,
    `speaker:${entity?.type ?? annotation.upos(head)}`,
    `named:${entities.mentionAt(head)?.form ?? 'not'}`,
    `order:${head < cueToken ? 'source' : 'cue'}-${top < cueToken ? 'before' : 'behind'}`,
  ];
}

function ofWords(
  { annotation, quotes }: StatementContext,
  { cue, content }: Proposed,
  told: readonly Told[],
): string[] {
  const words = content.reduce((sum, part) => sum + [...tokensIn(annotation, part)].length, 0);
  return [
    ...atLeast('words', words, WORDS),
    `parts:${Math.min(content.length, MOST_COUNTED)}`,
    ...(quotesIn(quotes, content).length > 0 ? ['quoted'] : []),
    ...(statementsOver(told, cue).length > 0 ? ['cue-inside'] : []),
    ...(shareTold(content, told) >= MOST ? ['inside'] : []),
    ...(statementsNear(told, content).some((other) => holdsAll(content, other.content)) ? ['holds-another'] : []),
  ];
}

/** The likeliest first, of equals the first in the text. */
const byChance = (one: RoleReading, other: RoleReading): number =>
  other.probability - one.probability || one.token - other.token;

const byCue = spanFinder(({ cue }: Told) => (cue === null ? [] : [cue]));

/** How a word hangs on the cue: its relation, or that it hangs elsewhere. */
function place({ annotation }: StatementContext, token: number, cue: number): string {
  if (annotation.head(token) === cue) return annotation.relation(token);
  return annotation.head(cue) === token ? 'above' : 'elsewhere';
}

/** Which share of the words one statement already tells. */
function shareTold(content: readonly Span[], told: readonly Told[]): number {
  const size = lengthOf(content);
  return Math.max(0, ...statementsNear(told, content).map((other) => common(content, other.content) / size));
}

const common = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce(
    (sum, [start, end]) =>
      sum + other.reduce((own, [from, to]) => own + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );

const holdsAll = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.length > 0 && inner.every((part) => outer.some((span) => holds(span, part)));
