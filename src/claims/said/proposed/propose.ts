import type { Annotation, CueReading, RoleReading } from '../../../language/types.js';
import type { Span } from '../../../model/record.js';
import { holds, lengthOf, overlaps } from '../../../model/span.js';
import { spanFinder } from '../../../model/span-index.js';
import { cuesOf } from '../../network/read-cues.js';
import { isPassive, lemmaOf } from '../../syntax/index.js';
import { asidesOf } from '../asides.js';
import { contentOf, joinSpans } from '../content-of.js';
import { cueSpan } from '../cue-span.js';
import { hasSubstance } from '../has-substance.js';
import { quotesNear } from '../quotes/quotes-near.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { tokensIn } from '../tokens-in.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { canSpeak } from './can-speak.js';

/** From these chances on the network's cues, their sources and what they tell are looked at; the judgement weighs them. */
const LEAST_CUE = 0.4;
const LEAST_SOURCE = 0.5;
const LEAST_CONTENT = 0.4;
/** The chances by which readings are told apart. */
const CHANCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const WORDS = [2, 3, 4, 6, 10, 20, 40];
/** Fewer words without a verb or a quotation tell nothing: "mentioned [the bridge]". */
const FEWEST_WORDS = 3;
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

/** The statements (or attitudes) that the network sees and none of `told` has the cue of. */
export function proposalsIn(
  context: StatementContext,
  kind: 'said' | 'attitude',
  told: readonly Told[],
): readonly Proposal[] {
  return cuesOf(context.annotation, kind, LEAST_CUE).flatMap((cue) => proposalOf(context, cue, told) ?? []);
}

function proposalOf(context: StatementContext, reading: CueReading, told: readonly Told[]): Proposal | null {
  const { annotation, entities } = context;
  const { token } = reading;
  const cue = annotation.upos(token) === 'PUNCT' ? annotation.span(token, token) : cueSpan(annotation, token);
  if (byCue(told, [cue]).some((other) => overlaps(other.cue!, cue))) return null;
  const sources = rolesOf(reading, 'source', LEAST_SOURCE);
  const tops = rolesOf(reading, 'content', LEAST_CONTENT);
  if (sources.length === 0 || tops.length === 0) return null;
  const heads = tops.map((top) => top.token);
  const without = [token, ...sources.map((source) => source.token), ...asidesOf(annotation, token, heads)];
  const content = withQuotes(context, cue, contentOf(annotation, heads, without));
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
    `tops:${Math.min(tops.length, 3)}`,
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
    `parts:${Math.min(content.length, 3)}`,
    ...(quotesNear(quotes, content).length > 0 ? ['quoted'] : []),
    ...(byContent(told, [cue]).some((other) => other.content.some((part) => holds(part, cue))) ? ['cue-inside'] : []),
    ...(shareTold(content, told) >= MOST ? ['inside'] : []),
    ...(byContent(told, content).some((other) => holdsAll(content, other.content)) ? ['holds-another'] : []),
  ];
}

const byCue = spanFinder(({ cue }: Told) => (cue === null ? [] : [cue]));
const byContent = spanFinder(({ content }: Told) => content);

/** The words of a role, the likeliest first. */
function rolesOf(cue: CueReading, role: 'source' | 'content', least: number): RoleReading[] {
  return cue.roles
    .filter((each) => each.role === role && each.probability >= least && each.token !== cue.token)
    .sort((one, other) => other.probability - one.probability || one.token - other.token);
}

/** How a word hangs on the cue: its relation, or that it hangs elsewhere. */
function place({ annotation }: StatementContext, token: number, cue: number): string {
  if (annotation.head(token) === cue) return annotation.relation(token);
  return annotation.head(cue) === token ? 'above' : 'elsewhere';
}

function atLeast(name: string, value: number, steps: readonly number[]): string[] {
  return steps.filter((step) => value >= step).map((step) => `${name}:${step}`);
}

/** Words with the whole of the quotations that they reach into, but for one that holds the cue. */
function withQuotes({ quotes }: StatementContext, cue: Span, content: readonly Span[]): Span[] {
  const parts = quotesNear(quotes, content)
    .filter(({ inner, parts }) => !inner && !parts.some((part) => holds(part, cue)))
    .filter(({ parts }) => parts.some((part) => content.some((span) => overlaps(part, span))))
    .flatMap(({ parts }) => parts);
  return joinSpans([...content, ...parts]);
}

/** Which share of the words one statement already tells. */
function shareTold(content: readonly Span[], told: readonly Told[]): number {
  const size = content.reduce((sum, part) => sum + lengthOf([part]), 0);
  return Math.max(0, ...byContent(told, content).map((other) => common(content, other.content) / size));
}

const common = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce(
    (sum, [start, end]) =>
      sum + other.reduce((own, [from, to]) => own + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );

const holdsAll = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.length > 0 && inner.every((part) => outer.some((span) => holds(span, part)));
