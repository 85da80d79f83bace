import { OF_DOER, OF_MANNER, OF_SUBJECT } from '../../../lexicon/closed-classes.js';
import { isSport } from '../../is-sport.js';
import {
  type Being,
  childrenBy,
  frameOf,
  isNominal,
  lemmaOf,
  type NounArguments,
  nounArgumentsOf,
  type Oblique,
  obliquesOf,
  phrasalLemma,
  prepositionOf,
  subjectsOf,
  wordOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt } from '../critics-at.js';
import { actOf } from '../doers-of-act.js';
import { isForceOfArms } from '../force-of-arms.js';
import { type CondemnEntry, condemnWords, isMadeNoun } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { CondemnationRule, FoundCondemnation, Target } from '../types.js';

/** "Ada's criticism of Bo", "an attack on Bo by Ada", "Bo came under fire from Ada", "Ada took a swipe at Bo" */
export const nounRule: CondemnationRule = {
  name: 'condemned/noun',
  gives: ['condemned/noun', 'condemned/noun-received'],
  needs: ['beings'],
  reason: 'nouns of condemnation, whose critic and target stand around them',
  find: findByNoun,
};

function findByNoun(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isNominal(annotation, token)) continue;
    const lemma = lemmaOf(annotation, token);
    const entries = [hyphened(context, token), lemma, lemma.replace(/s$/, '')].map((word) =>
      condemnWords('noun', word),
    );
    for (const entry of entries.find((each) => each.length > 0) ?? []) {
      const made = condemnationsOf(context, token, entry);
      found.push(...made);
      if (made.length > 0) break;
    }
  }
  return found;
}

/** "dressing-down", split at its hyphen */
function hyphened({ annotation }: ClaimContext, token: number): string {
  if (token < 2 || annotation.form(token - 1) !== '-') return '';
  return `${wordOf(annotation, token - 2)}-${wordOf(annotation, token)}`;
}

function condemnationsOf(context: ClaimContext, noun: number, entry: CondemnEntry): FoundCondemnation[] {
  const args = nounArgumentsOf(context.annotation, noun);
  if (entry.verbs && (args.verb < 0 || !entry.verbs.includes(lemmaOf(context.annotation, args.verb)))) return [];
  const received = receivedBy(context, noun, args);
  if (received.length > 0) return received;
  const lodged = lodgedBy(context, noun);
  // "took steps against Bo following the attack": one phrase of a verb tells nothing of another
  const beside = isBesideThePoint(context, args) ? [] : verbObliques(context, args);
  const around = [...args.obliques, ...beside, ...lodged.obliques].filter(({ token }) => token !== noun);
  const tokens = entry.target.includes('object')
    ? frameOf(context.annotation, args.verb).undergoers
    : around.filter(({ preposition }) => entry.target.includes(preposition)).map(({ token }) => token);
  const targets = [...tokens, ...criticised(context, noun)].flatMap((token) => targetsAt(context, token));
  if (targets.length === 0) return [];
  const critics = lodged.doers.length > 0 ? criticsAt(context, lodged.doers) : criticsOf(context, args, around);
  if ((entry.violent || entry.target.includes('at')) && isSport(context, noun)) return [];
  const violence = { cueToken: noun, critics, targets };
  if (entry.violent && (isForceOfArms(context, violence) || isArmed(context, noun, args))) return [];
  const apt = entry.violent ? targets.filter((target) => isAttackable(context, target)) : targets;
  return pairs(critics, apt, noun, 'condemned/noun');
}

/** Words attack beings and what they make, "an attack on the plan"; an attack on a base is a deed. */
function isAttackable({ annotation }: ClaimContext, target: Target): boolean {
  const act = actOf(target);
  return act === null || isMadeNoun(lemmaOf(annotation, act));
}

/** "[following] the attack": such a phrase and the others of its verb tell of two things. */
function isBesideThePoint({ annotation }: ClaimContext, { noun, place }: NounArguments): boolean {
  return place.startsWith('obl') && !OF_MANNER.has(prepositionOf(annotation, noun));
}

/** "attacks that [Ada] lodged against [Bo]" */
function lodgedBy(
  { annotation }: ClaimContext,
  noun: number,
): { doers: readonly number[]; obliques: readonly Oblique[] } {
  const clause = annotation
    .children(noun)
    .find(
      (child) =>
        annotation.relation(child) === 'acl:relcl' && condemnWords('gives', phrasalLemma(annotation, child)).length > 0,
    );
  if (clause === undefined) return { doers: [], obliques: [] };
  const { doers, obliques } = frameOf(annotation, clause);
  return { doers, obliques };
}

/** "a [missile] attack", "[carried out] an attack" */
function isArmed({ annotation }: ClaimContext, noun: number, { verb }: NounArguments): boolean {
  const beside = childrenBy(annotation, noun, 'amod', 'compound').map((child) => wordOf(annotation, child));
  const words = verb < 0 ? beside : [...beside, phrasalLemma(annotation, verb)];
  return words.some((word) => condemnWords('armed', word).length > 0);
}

/** "[Ada]'s criticism", "criticism by [Ada]", "[Ada] launched an attack" */
function criticsOf(context: ClaimContext, args: NounArguments, around: readonly Oblique[]): Being[] {
  if (lemmaOf(context.annotation, args.noun) === CRITIC) return criticsAt(context, bearersOf(context, args.noun));
  const owners = criticsAt(context, args.owners);
  if (owners.length > 0) return owners;
  const documents = documentsIn(context, args.noun);
  if (documents.length > 0) return criticsAt(context, documents);
  const by = around.filter(({ preposition }) => OF_DOER.has(preposition)).map(({ token }) => token);
  const authors = criticsAt(context, by);
  if (authors.length > 0 || args.verb < 0 || args.owners.length > 0) return authors;
  return isGiven(context, args) && /^(?:obj|obl)/.test(args.place)
    ? criticsAt(context, subjectsOf(context.annotation, args.verb))
    : [];
}

/** "[launched] an attack" */
function isGiven({ annotation }: ClaimContext, { verb }: NounArguments): boolean {
  return verb >= 0 && condemnWords('gives', phrasalLemma(annotation, verb)).length > 0;
}

/** "[Ada's remarks] were a criticism of Bo": what somebody said or wrote is one. */
function documentsIn({ annotation }: ClaimContext, noun: number): number[] {
  return childrenBy(annotation, noun, 'nsubj').filter(
    (subject) => condemnWords('document', lemmaOf(annotation, subject)).length > 0,
  );
}

/** "[Ada], a critic of Bo", "[Ada] is a critic of Bo", "[Ada], one of the critics of Bo", "the Bo critic [Ada]" */
function bearersOf({ annotation }: ClaimContext, noun: number): number[] {
  const up = annotation.head(noun);
  const isCounted = up >= 0 && annotation.baseRelation(noun) === 'nmod' && annotation.upos(up) === 'NUM';
  const bearer = isCounted ? up : noun;
  if (annotation.baseRelation(bearer) === 'appos') return [annotation.head(bearer)];
  return [...childrenBy(annotation, bearer, 'nsubj'), ...childrenBy(annotation, noun, 'appos', 'flat')];
}

/** "a [Marsh] critic": persons alone, since a paper's critic is none of it. */
function criticised(context: ClaimContext, noun: number): number[] {
  if (lemmaOf(context.annotation, noun) !== CRITIC) return [];
  return childrenBy(context.annotation, noun, 'compound').filter(
    (child) => child < noun && context.entities.entityAt(child)?.type === 'person',
  );
}

const CRITIC = 'critic';

/** "Bo drew criticism from Ada", "Bo came under fire from Ada" */
function receivedBy(context: ClaimContext, noun: number, args: NounArguments): FoundCondemnation[] {
  const { annotation } = context;
  if (args.verb < 0 || condemnWords('receives', lemmaOf(annotation, args.verb)).length === 0) return [];
  // "criticism for the move [from Ada]": parsers hang the critic on the reason
  const below = args.obliques.flatMap(({ token }) => obliquesOf(annotation, token));
  const from = [...args.obliques, ...below, ...verbObliques(context, args)].filter(({ preposition }) =>
    OF_DOER.has(preposition),
  );
  const critics = criticsAt(
    context,
    from.map(({ token }) => token),
  );
  const subjects = subjectsOf(annotation, args.verb)
    .filter((subject) => subject !== noun)
    .flatMap((subject) => targetsAt(context, subject));
  const targets = subjects.length > 0 ? subjects : about(context, noun, args);
  return pairs(critics, targets, noun, 'condemned/noun-received');
}

/** "That drew criticism from Ada over [the plan]": where nobody knows what drew it. */
function about(context: ClaimContext, noun: number, args: NounArguments): Target[] {
  return [...args.obliques, ...verbObliques(context, args)]
    .filter(({ token, preposition }) => token > noun && OF_SUBJECT.has(preposition))
    .flatMap(({ token }) => targetsAt(context, token));
}

function verbObliques({ annotation }: ClaimContext, { verb }: NounArguments): Oblique[] {
  return verb < 0 ? [] : obliquesOf(annotation, verb);
}

function pairs(
  critics: readonly Being[],
  targets: readonly Target[],
  cueToken: number,
  rule: string,
): FoundCondemnation[] {
  return critics.flatMap((critic) =>
    targets.filter(({ entity }) => entity !== critic.entity).map((target) => ({ critic, target, cueToken, rule })),
  );
}
