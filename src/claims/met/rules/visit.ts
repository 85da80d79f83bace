import type { Annotation } from '../../../language/types.js';
import { lookUp } from '../../factuality/governing-words.js';
import { type Being, isNominal, lemmaOf, type NounArguments, nounArgumentsOf, obliquesOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { meetWord } from '../lexicon.js';
import { partiesAt } from '../parties-at.js';
import type { FoundMeeting, MeetingRule } from '../types.js';
import { whoHolds } from '../who-holds.js';

/** "Ada's [visit] to President Bo", "came on a [visit] with Bo": of a person, not of a place. */
export const visitRule: MeetingRule = {
  name: 'met/visit',
  gives: ['met/visit'],
  needs: ['beings'],
  reason: 'whoever is paid a visit is met',
  find: findVisits,
};

function findVisits(context: ClaimContext): FoundMeeting[] {
  const { annotation } = context;
  const found: FoundMeeting[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const entry = isNominal(annotation, token) ? meetWord('call', lemmaOf(annotation, token)) : null;
    if (!entry) continue;
    const other = visitedAt(context, token);
    if (other.length === 0) continue;
    const args = nounArgumentsOf(annotation, token);
    const owned = args.owners.flatMap((owner) => partiesAt(context, owner));
    const paid = owned.length > 0 || isSpokenOf(annotation, args) ? owned : whoHolds(context, token, other, () => []);
    const one = paid.filter(isPerson);
    if (one.length > 0) {
      found.push({ cueToken: token, one, other, kind: entry.event ?? 'visit', rule: 'met/visit' });
    }
  }
  return found;
}

/** "praised the [visit] to Bo", "criticised the [visit]": who speaks of a visit need not have paid it. */
function isSpokenOf(annotation: Annotation, { verb, place }: NounArguments): boolean {
  if (verb < 0 || place !== 'obj' || meetWord('light', lemmaOf(annotation, verb))) return false;
  return lookUp(annotation, verb, 'noun', '')?.effect === 'presupposes';
}

/** "a visit [to Bo]", also where the parser hangs the phrase right behind it on the verb */
function visitedAt(context: ClaimContext, noun: number): Being[] {
  const { annotation } = context;
  const head = annotation.head(noun);
  const beside = head < 0 ? [] : obliquesOf(annotation, head);
  const own = obliquesOf(annotation, noun);
  // "a visit to Orlin with Bo": who comes along
  const isTo = own.some(({ preposition }) => preposition === 'to');
  return [...own, ...beside.filter(({ token }) => annotation.subtree(token)[0] === noun + 1)]
    .filter(({ preposition }) => preposition === 'to' || (preposition === 'with' && !isTo))
    .flatMap(({ token }) => partiesAt(context, token))
    .filter(isPerson);
}

const isPerson = ({ entity }: Being): boolean => entity.type === 'person';
