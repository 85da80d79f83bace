import type { Annotation } from '../../../language/types.js';
import { OF_MOVING_OFF, OF_REASON } from '../../../lexicon/closed-classes.js';
import { words } from '../../../lexicon/lists.js';
import { isSport } from '../../is-sport.js';
import {
  childrenBy,
  frameOf,
  isVerbal,
  lemmaOf,
  type Oblique,
  obliquesOf,
  phrasalLemma,
  wordOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { actAt } from '../act-at.js';
import { criticsAt, doersOf } from '../critics-at.js';
import { isForceOfArms } from '../force-of-arms.js';
import { type CondemnEntry, condemnWords, isHarsh, isMadeNoun } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { CondemnationRule, FoundCondemnation, Target } from '../types.js';

/** Where a verb's target stands: its object, or the phrase with one of these prepositions. */
const PLACES = ['object', 'on', 'at', 'against', 'into', 'after', 'with', 'of', 'over', 'about'];

/** "Ada condemned Bo", "Bo was mocked by Ada", "Ada lashed out at Bo", "Ada blamed the crash on Bo" */
export const verbRule: CondemnationRule = {
  name: 'condemned/verb',
  gives: PLACES.map((place) => `condemned/verb-${place}`),
  needs: ['beings'],
  reason: 'verbs that condemn tell whom most surely',
  find: findByVerb,
};

function findByVerb(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isVerbal(annotation, token) || isMoved(annotation, token)) continue;
    const phrasal = phrasalLemma(annotation, token);
    const lemma = lemmaOf(annotation, token);
    const entries = [...condemnWords('verb', phrasal), ...(phrasal === lemma ? backed(context, token, lemma) : [])];
    for (const entry of entries) {
      const made = condemnationsOf(context, token, entry);
      found.push(...made);
      if (made.length > 0) break;
    }
  }
  return found;
}

/** "knocked Bo [out of] the race", "ripped it [off] the wall": moved, not condemned. */
function isMoved(annotation: Annotation, verb: number): boolean {
  return obliquesOf(annotation, verb).some(({ preposition }) => OF_MOVING_OFF.has(preposition));
}

/** "hit [back] at Bo": particles tagged as adverbs. */
function backed({ annotation }: ClaimContext, token: number, lemma: string): readonly CondemnEntry[] {
  return childrenBy(annotation, token, 'advmod')
    .filter((child) => child === token + 1)
    .flatMap((child) => condemnWords('verb', `${lemma} ${lemmaOf(annotation, child)}`));
}

function condemnationsOf(context: ClaimContext, token: number, entry: CondemnEntry): FoundCondemnation[] {
  const { undergoers, obliques: own } = frameOf(context.annotation, token);
  // "blamed the crash on Bo": parsers hang "on Bo" on the crash
  const obliques =
    entry.target.length > 1 ? [...own, ...undergoers.flatMap((each) => obliquesOf(context.annotation, each))] : own;
  for (const place of entry.target) {
    // "piled [sanctions] on Bo", "unloaded [boxes] at Orlin"
    if (entry.beings && place !== 'object' && !entry.target.includes('object') && undergoers.length > 0) continue;
    const tokens = place === 'object' ? undergoers : atPreposition(obliques, place);
    const named = tokens.flatMap((each) => targetsAt(context, each)).filter((target) => isFit(context, entry, target));
    const targets = named.length > 0 || place !== 'object' ? named : badThings(context, entry, tokens);
    if (targets.length === 0) {
      // "blamed the crash on what she called neglect": the crash is not to blame
      const isElsewhere = tokens.length > 0 || standsBehind(context, undergoers, place);
      if (place !== 'object' && isElsewhere && entry.target.includes('object')) return [];
      continue;
    }
    const critics = criticsAt(context, doersOf(context, token));
    const isReasoned = hasReason(context, token);
    if (entry.reason && !isReasoned) return [];
    const violence = { cueToken: token, critics, targets, hasReason: isReasoned };
    if (entry.violent && isForceOfArms(context, violence)) return [];
    if ((entry.violent || place !== 'object') && isSport(context, token)) return [];
    return critics.flatMap((critic) =>
      targets
        .filter(({ entity }) => entity !== critic.entity)
        .map((target) => ({ critic, target, cueToken: token, rule: `condemned/verb-${place}` })),
    );
  }
  return [];
}

/** A bad thing condemned itself: "denounced [racism]". */
function badThings(context: ClaimContext, entry: CondemnEntry, tokens: readonly number[]): Target[] {
  if (entry.beings || entry.made || entry.violent) return [];
  const { annotation } = context;
  return tokens
    .filter((token) => annotation.xpos(token) === 'NN' && isHarsh('noun', lemmaOf(annotation, token)))
    .filter((token) => !words('human-nouns').has(lemmaOf(annotation, token)))
    .map((token) => actAt(context, token));
}

/** Whether the target is of a kind that the verb condemns: "slammed Bo", "slammed the plan", but not "slammed the door". */
function isFit({ annotation }: ClaimContext, entry: CondemnEntry, { entity }: Target): boolean {
  if (entry.beings) return entity.type === 'person' || entity.type === 'organisation' || entity.type === 'place';
  if (!entry.made || entity.event?.kind !== 'act') return true;
  const head = entity.mentions[0]?.head ?? -1;
  return head >= 0 && (isMadeNoun(lemmaOf(annotation, head)) || hasOwner(annotation, head));
}

function hasOwner(annotation: Annotation, noun: number): boolean {
  return annotation.children(noun).some((child) => annotation.relation(child) === 'nmod:poss');
}

/** "hit Bo [over his record]", "hammered Bo, [saying he lied]" */
function hasReason({ annotation }: ClaimContext, verb: number): boolean {
  const { undergoers, obliques } = frameOf(annotation, verb);
  const around = [...obliques, ...undergoers.flatMap((each) => obliquesOf(annotation, each))];
  return (
    around.some(({ preposition }) => OF_REASON.has(preposition)) ||
    childrenBy(annotation, verb, 'advcl').some((clause) => /^(?:VBG|VBN)$/.test(annotation.xpos(clause)))
  );
}

/** "blamed [the delay in the talks on nerves]": "on" hangs anywhere below the object. */
function standsBehind({ annotation }: ClaimContext, undergoers: readonly number[], preposition: string): boolean {
  return undergoers.some((token) => {
    const [, last] = annotation.subtree(token);
    for (let at = token + 1; at < last; at++) if (wordOf(annotation, at) === preposition) return true;
    return false;
  });
}

function atPreposition(obliques: readonly Oblique[], preposition: string): number[] {
  return obliques.filter((each) => each.preposition === preposition).map(({ token }) => token);
}
