import { atLeast } from '../../log-linear.js';
import { cueAt } from '../../network/read-cues.js';
import { childrenBy } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { harshnessAt, MILD } from './harshness.js';
import { type Region, regionOf } from './region.js';
import type { ToldElsewhere } from './told-elsewhere.js';
import type { Candidate, Weighed } from './types.js';

/** The chances by which the network's readings are told apart. */
const CHANCES = [0.1, 0.3, 0.5, 0.7];
const LENGTHS = [6, 12, 20, 30];
const DEGREES = [-3, -2, -1, 0, 1, 2];

/** What speaks for and against that a candidate is condemned, told of the mention of which the harshest is said. */
export function weighed(context: ClaimContext, candidate: Candidate, told: ToldElsewhere): Weighed {
  const { annotation } = context;
  const harsh = (token: number) => harshnessAt(annotation, token);
  const harshest = (tokens: readonly number[]) => Math.max(MILD, ...tokens.map(harsh));
  const mentions = candidate.heads.map((head) => ({ head, region: regionOf(annotation, head, candidate.words) }));
  const worth = ({ head, region }: (typeof mentions)[number]) =>
    (isDoer(context, head) ? SURELY_OF : 0) + harshest([...region.told, ...region.beside]);
  const { head, region } = mentions.reduce((best, each) => (worth(each) > worth(best) ? each : best));
  const said = [...region.told, ...region.beside];
  const features = [
    ...degrees('told', harshest(region.told)),
    ...degrees('beside', harshest(region.beside)),
    ...degrees('words', harshest(candidate.words)),
    ...degrees('second', candidate.words.map(harsh).sort((a, b) => b - a)[1] ?? MILD),
    ...ofPlace(context, candidate, head, region),
    ...ofWords(context, candidate, region),
    ...ofNetwork(context, candidate, said),
    ...told.features(candidate),
  ];
  const cue = said.length > 0 ? said : candidate.words;
  const cueToken = cue.reduce((best, each) => (harsh(each) > harsh(best) ? each : best), cue[0]!);
  return { candidate, features, cueToken, head, predicate: region.predicate };
}

/** A mention that does or owns something is what is told of, whatever is said of others. */
const SURELY_OF = 100;

function isDoer({ annotation }: ClaimContext, head: number): boolean {
  return /^nsubj|^nmod:poss/.test(annotation.relation(head));
}

function degrees(name: string, degree: number): string[] {
  return atLeast(`${name}-harsh`, degree, DEGREES);
}

function ofPlace(
  { annotation, entities }: ClaimContext,
  candidate: Candidate,
  head: number,
  { path }: Region,
): string[] {
  return [
    `place:${annotation.relation(head)}`,
    `form:${entities.mentionAt(head)?.form}`,
    `target:${candidate.target.type}`,
    `critic:${candidate.critic.entity.type}`,
    `others:${Math.min(candidate.others, 3)}`,
    `steps:${path.length}`,
    ...new Set(path.slice(1).map((relation) => `under:${relation}`)),
    ...STEPS.filter((step) => candidate.target.mentions.length >= step).map((step) => `named:${step}`),
    ...STEPS.filter((step) => candidate.critic.entity.mentions.length >= step).map((step) => `critic-named:${step}`),
  ];
}

const STEPS = [2, 4, 8, 16];

function ofWords({ annotation }: ClaimContext, { statement, words }: Candidate, { predicate }: Region): string[] {
  return [
    ...atLeast('length', words.length, LENGTHS),
    ...(statement.direct ? ['direct'] : []),
    ...(predicate >= 0 && childrenBy(annotation, predicate, 'cop').length > 0 ? ['is-something'] : []),
  ];
}

/** What the network takes for words that condemn, here, in what is told of the target, and with it as a side. */
function ofNetwork({ annotation }: ClaimContext, { words, heads }: Candidate, said: readonly number[]): string[] {
  let [here, about, with_, other] = [0, 0, 0, 0];
  for (const word of words) {
    const cue = cueAt(annotation, 'condemned', word);
    if (!cue) continue;
    here = Math.max(here, cue.probability);
    if (said.includes(cue.token)) about = Math.max(about, cue.probability);
    for (const { role, token, probability } of cue.roles) {
      if (role !== 'target') continue;
      if (heads.includes(token)) with_ = Math.max(with_, cue.probability * probability);
      else other = Math.max(other, cue.probability * probability);
    }
  }
  const seen = (name: string, chance: number) => atLeast(name, chance, CHANCES);
  return [...seen('cue', here), ...seen('cue-told', about), ...seen('cue-at', with_), ...seen('cue-at-other', other)];
}
