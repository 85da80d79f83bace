import { factualityOf } from '../../claims/factuality/index.js';
import { antecedentOf, conjuncts, frameOf, isVerbal, lemmaOf, nounArgumentsOf } from '../../claims/syntax/index.js';
import type { Annotation } from '../../language/types.js';
import { OF_DOERS, OF_UNDERGOERS } from '../../lexicon/closed-classes.js';
import { words } from '../../lexicon/lists.js';
import type { Factuality } from '../../model/kinds.js';
import { beginningOf } from '../words-in.js';
import { spelledAlike, type VerbsAsked } from './verbs-asked.js';

/** Who did it to whom, by the heads of their phrases, as one verb or noun of a sentence tells. */
export interface DeedTold {
  readonly factuality: Factuality;
  readonly byVerb: boolean;
  readonly doers: readonly number[];
  readonly undergoers: readonly number[];
}

/** A noun that is made of a verb shares at least so many letters with it: "endorsement". */
const SHORTEST_BEGINNING = 5;

/** The deeds of these verbs that sentences tell. @param preposition before whom it is done to: "apologised [to] Bo"; null for none */
export function deedsIn(annotation: Annotation, verbs: VerbsAsked, preposition: string | null): DeedTold[] {
  const beginnings = [...verbs.lemmas].map(beginningOf).filter(({ length }) => length >= SHORTEST_BEGINNING);
  const found: DeedTold[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (isVerbal(annotation, token)) {
      if (verbs.lemmas.has(spelledAlike(lemmaOf(annotation, token))))
        found.push(byVerb(annotation, token, preposition));
    } else if (annotation.upos(token) === 'NOUN') {
      const word = lemmaOf(annotation, token);
      if (beginnings.some((beginning) => word.startsWith(beginning)))
        found.push(...byNoun(annotation, token, preposition));
    }
  }
  return found;
}

function byVerb(annotation: Annotation, verb: number, preposition: string | null): DeedTold {
  const { doers, undergoers, obliques } = frameOf(annotation, verb);
  const behind = obliques.filter((one) => one.preposition === preposition).map(({ token }) => token);
  return {
    factuality: factualityOf(annotation, verb),
    byVerb: true,
    doers: all(annotation, doers),
    undergoers: all(annotation, preposition === null ? undergoers : behind),
  };
}

/** "Ada's endorsement of Bo", "an endorsement of Bo by Ada"; "his" is whoever announces it. */
function byNoun(annotation: Annotation, noun: number, wanted: string | null): DeedTold[] {
  const { owners, obliques, verb } = nounArgumentsOf(annotation, noun);
  const [behind, by] = [
    obliques.filter(({ preposition }) => (wanted === null ? OF_UNDERGOERS.has(preposition) : preposition === wanted)),
    obliques.filter(({ preposition }) => OF_DOERS.has(preposition)),
  ];
  const above = verb < 0 ? [] : frameOf(annotation, verb).doers;
  const own = owners.flatMap((owner) => (isPronoun(annotation, owner) ? above : owner));
  const told = factualityOf(annotation, noun);
  // "announced her endorsement" is one
  const isDone =
    told === 'planned' &&
    verb >= 0 &&
    annotation.xpos(verb) === 'VBD' &&
    owners.some((owner) => isPronoun(annotation, owner));
  const factuality = isDone ? 'actual' : told;
  const tokens = (of: typeof obliques): number[] =>
    all(
      annotation,
      of.map(({ token }) => token),
    );
  if (by.length > 0)
    return [
      {
        factuality,
        byVerb: false,
        doers: tokens(by),
        undergoers: behind.length > 0 ? tokens(behind) : all(annotation, own.length > 0 ? own : above),
      },
    ];
  // "filed a lawsuit against Bo"
  const isLent = verb >= 0 && words('light-deed-verbs').has(lemmaOf(annotation, verb));
  const doing = own.length > 0 ? own : isLent ? above : [];
  return behind.length > 0 && doing.length > 0
    ? [{ factuality, byVerb: false, doers: all(annotation, doing), undergoers: tokens(behind) }]
    : [];
}

const isPronoun = (annotation: Annotation, token: number): boolean => annotation.upos(token) === 'PRON';

const all = (annotation: Annotation, heads: readonly number[]): number[] =>
  heads.flatMap((head) => conjuncts(annotation, antecedentOf(annotation, head)));
