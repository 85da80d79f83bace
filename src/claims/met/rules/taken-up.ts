import type { Entity } from '../../../entities/types.js';
import { OF_MEMBERS, TAKING_UP } from '../../../lexicon/closed-classes.js';
import { groupBy } from '../../../model/group-by.js';
import { type Being, childrenBy, isNominal, nounArgumentsOf, wordOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { meetWord } from '../lexicon.js';
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
    if (!isTheMeeting(context, token) || toldIn.has(annotation.sentenceOf(token))) continue;
    const meeting = antecedentOf(context, bySentence, token);
    if (!meeting) continue;
    const parties = [...meeting.one, ...meeting.other];
    const here = beingsIn(context, annotation.sentenceOf(token), new Set(parties.map(({ entity }) => entity)))[0];
    const other = here && parties.find(({ entity }) => entity !== here.entity);
    if (!here || !other) continue;
    toldIn.add(annotation.sentenceOf(token));
    found.push({ cueToken: token, one: [here], other: [other], kind: meeting.kind, rule: 'met/taken-up' });
  }
  return found;
}

/** "the meeting", "their talks", "this summit", with nothing beside it that tells whose it is */
function isTheMeeting(context: ClaimContext, token: number): boolean {
  const { annotation } = context;
  if (!isNominal(annotation, token) || meetWord('noun', wordOf(annotation, token)) === null) return false;
  const isPointed = childrenBy(annotation, token, 'det', 'nmod').some((child) =>
    TAKING_UP.has(wordOf(annotation, child)),
  );
  if (!isPointed) return false;
  const { obliques, modifiers } = nounArgumentsOf(annotation, token);
  return modifiers.length === 0 && !obliques.some(({ preposition }) => OF_MEMBERS.has(preposition));
}

/** The meeting of two told last; none where those told within reach are of different pairs. */
function antecedentOf(
  { annotation }: ClaimContext,
  told: ReadonlyMap<number, readonly FoundMeeting[]>,
  token: number,
): FoundMeeting | null {
  const sentence = annotation.sentenceOf(token);
  const near = Array.from({ length: REACH + 1 }, (_, back) => told.get(sentence - back) ?? [])
    .flat()
    .filter(({ cueToken }) => cueToken < token)
    .sort((one, other) => other.cueToken - one.cueToken);
  const pairs = new Set(near.map((meeting) => keyOf(meeting)));
  const last = near[0];
  return last && pairs.size === 1 && partiesOf(last).size === 2 ? last : null;
}

const partiesOf = ({ one, other }: FoundMeeting): Set<Entity> =>
  new Set([...one, ...other].map(({ entity }) => entity));

const keyOf = (meeting: FoundMeeting): string =>
  [...partiesOf(meeting)]
    .map(({ name }) => name)
    .sort()
    .join('\n');

/** The first places of a sentence where one of these is named or stood for. */
function beingsIn({ annotation, entities }: ClaimContext, sentence: number, wanted: ReadonlySet<Entity>): Being[] {
  const found: Being[] = [];
  for (let token = annotation.sentenceFirst(sentence); token < annotation.sentenceFirst(sentence + 1); token++) {
    const mention = entities.mentionAt(token);
    const entity = entities.entityAt(token);
    if (mention?.head === token && entity && wanted.has(entity)) found.push({ entity, span: mention.span, token });
  }
  return found;
}
