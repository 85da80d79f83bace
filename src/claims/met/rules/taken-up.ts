import type { Entity } from '../../../entities/types.js';
import { OF_MEMBERS, TAKING_UP } from '../../../lexicon/closed-classes.js';
import { words } from '../../../lexicon/lists.js';
import { groupBy } from '../../../model/group-by.js';
import { type Being, childrenBy, hasChildBy, isNominal, lemmaOf, nounArgumentsOf, wordOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { meetWord } from '../lexicon.js';
import { partiesAt } from '../parties-at.js';
import type { FoundMeeting, MeetingRule } from '../types.js';

/** So many sentences on, "the meeting" is still the one told of. */
const REACH = 10;

/** "[The meeting] was a success for Ada": a meeting of two told before, taken up where one of them is named. */
export const takenUpRule: MeetingRule = {
  name: 'met/taken-up',
  gives: ['met/taken-up'],
  needs: ['beings', 'found'],
  reason: 'later words for a meeting that a rule before found, where they name one of its two parties',
  find: findTakenUp,
};

function findTakenUp(context: ClaimContext, told: readonly FoundMeeting[]): FoundMeeting[] {
  const { annotation } = context;
  const found: FoundMeeting[] = [];
  const bySentence = groupBy(told, ({ cueToken }) => [annotation.sentenceOf(cueToken)]);
  const toldIn = new Set(bySentence.keys());
  for (let token = 0; token < annotation.size; token++) {
    const sentence = annotation.sentenceOf(token);
    if (toldIn.has(sentence) || !isTheMeeting(context, token)) continue;
    const partners = partnersAt(context, token);
    // "the meeting with voters" is another
    if (partners ? partners.length !== 1 : meetWord('ambiguous', wordOf(annotation, token))) continue;
    const named = partners ?? beingsIn(context, sentence);
    const meeting = antecedentOf(context, bySentence, token, named);
    const parties = meeting ? [...meeting.one, ...meeting.other] : [];
    const here = named.find(({ entity }) => parties.some((party) => party.entity === entity));
    const other = here && parties.find(({ entity }) => entity !== here.entity);
    if (!meeting || !here || !other) continue;
    toldIn.add(sentence);
    found.push({ cueToken: token, one: [here], other: [other], kind: meeting.kind, rule: 'met/taken-up' });
  }
  return found;
}

/** "the meeting", "their talks", "this summit", "it was a good meeting", with nothing beside it that tells whose it is but one partner */
function isTheMeeting({ annotation }: ClaimContext, token: number): boolean {
  if (!isNominal(annotation, token) || meetWord('noun', wordOf(annotation, token)) === null) return false;
  // "Friday's meeting"
  const isPointed = childrenBy(annotation, token, 'det', 'nmod').some(
    (child) =>
      TAKING_UP.has(wordOf(annotation, child)) ||
      (annotation.relation(child) === 'nmod:poss' && words('time-nouns').has(lemmaOf(annotation, child))),
  );
  const isTold = childrenBy(annotation, token, 'nsubj', 'expl').some((child) => wordOf(annotation, child) === 'it');
  if (!isPointed && !(isTold && hasChildBy(annotation, token, 'cop'))) return false;
  const { obliques, modifiers } = nounArgumentsOf(annotation, token);
  return (
    modifiers.length === 0 && !obliques.some(({ preposition }) => preposition !== 'with' && OF_MEMBERS.has(preposition))
  );
}

/** "the meeting [with Bo]"; null where none is named */
function partnersAt(context: ClaimContext, token: number): Being[] | null {
  const { obliques } = nounArgumentsOf(context.annotation, token);
  const partners = obliques.filter(({ preposition }) => preposition === 'with');
  return partners.length === 0 ? null : partners.flatMap((each) => partiesAt(context, each.token));
}

/**
 * The meeting of two told last; where those told within reach are of different pairs, the only one of which both are named here, or
 * the only one of which anybody is.
 */
function antecedentOf(
  { annotation }: ClaimContext,
  told: ReadonlyMap<number, readonly FoundMeeting[]>,
  token: number,
  named: readonly Being[],
): FoundMeeting | null {
  const sentence = annotation.sentenceOf(token);
  const near = Array.from({ length: REACH + 1 }, (_, back) => told.get(sentence - back) ?? [])
    .flat()
    .filter((meeting) => meeting.cueToken < token)
    .sort((one, other) => other.cueToken - one.cueToken);
  const times = (meeting: FoundMeeting) =>
    [...partiesOf(meeting)].filter((party) => named.some(({ entity }) => entity === party)).length;
  for (const least of [0, 2, 1]) {
    const fitting = near.filter((meeting) => times(meeting) >= least);
    const pairs = new Set(fitting.map((meeting) => keyOf(meeting)));
    const last = fitting[0];
    if (last && pairs.size === 1 && partiesOf(last).size === 2) return last;
  }
  return null;
}

const partiesOf = ({ one, other }: FoundMeeting): Set<Entity> =>
  new Set([...one, ...other].map(({ entity }) => entity));

const keyOf = (meeting: FoundMeeting): string =>
  [...partiesOf(meeting)]
    .map(({ name }) => name)
    .sort()
    .join('\n');

/** The first places of a sentence where beings are named or stood for. */
function beingsIn({ annotation, entities }: ClaimContext, sentence: number): Being[] {
  const found: Being[] = [];
  for (let token = annotation.sentenceFirst(sentence); token < annotation.sentenceFirst(sentence + 1); token++) {
    const mention = entities.mentionAt(token);
    const entity = entities.entityAt(token);
    if (mention?.head === token && entity) found.push({ entity, span: mention.span, token });
  }
  return found;
}
