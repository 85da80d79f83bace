import { about } from './about.js';
import { between } from './between.js';
import { card } from './card.js';
import { compare } from './compare.js';
import { condemned, condemnedBy } from './condemned.js';
import { condemnedPair } from './condemned-pair.js';
import { connected } from './connected.js';
import { connection } from './connection.js';
import { deed } from './deed.js';
import { duration } from './duration.js';
import { event } from './event.js';
import { happened } from './happened.js';
import { inOffice } from './in-office.js';
import { mentions } from './mentions.js';
import { met } from './met.js';
import { metPair } from './met-pair.js';
import { outletsOn } from './outlets-on.js';
import { quotation } from './quotation.js';
import { quotedBy } from './quoted-by.js';
import { ranking } from './ranking.js';
import { reported } from './reported.js';
import { reportedFrom } from './reported-from.js';
import { said } from './said.js';
import { search } from './search.js';
import { support } from './support.js';
import { tally } from './tally.js';
import { timeline } from './timeline.js';
import { tookPart } from './took-part.js';
import type { Ask } from './types.js';
import { visitors } from './visitors.js';
import { whereabouts } from './whereabouts.js';

/**
 * Every kind of question in the order in which a line is read as one; the first whose names the graph knows counts.
 * A new kind: a file here, its ways of asking in seeds/lexicon/question-<ask>.yml, and a line with its reason.
 */
const ORDERED: readonly (readonly [ask: Ask, reason: string])[] = [
  [quotation, 'quotation marks leave no doubt'],
  [inOffice, '“who speaks for A” would be what was said about A'],
  [connection, '“how is A linked to B” is no “how did A …”'],
  [connected, '“who is linked to A” is no “who is A”'],
  [between, '“what happened between A and B” happened nowhere'],
  [compare, '“what do A and B have in common” names no relation'],
  [tally, '“articles per month” would be articles about something'],
  [ranking, '“who met the most people” would be who met somebody'],
  [mentions, '“how many articles mention A” would be what somebody mentions'],
  [quotedBy, '“who quoted A” would be who said'],
  [reportedFrom, 'a body that reports is an outlet: others fall through'],
  [duration, '“how long did A and B talk” is no “how often”'],
  [whereabouts, '“when did A visit B” asks for a place where B is one'],
  [visitors, '“who visited Orvik” is no meeting where Orvik is a place'],
  [metPair, 'two names before one'],
  [met, 'meetings before words: “had talks with”'],
  [condemnedPair, 'two names before one'],
  [condemned, '“what is A blamed for” is no “what does A blame”'],
  [condemnedBy, '“whom did A condemn” has its name before the verb'],
  [support, '“who praised A” would be said of A'],
  [said, 'a speaker before anybody'],
  [about, 'anybody, about something'],
  [reported, '“who told of the raid”'],
  [tookPart, '“who was at the talks”'],
  [timeline, '“what did A do” before what happened'],
  [happened, 'places and times'],
  [event, '“when was the raid”: every other “when” is taken'],
  [card, '“who is A”, and a name alone'],
  [outletsOn, 'where “which outlets reported A” names nothing that the graph knows'],
  [deed, 'any verb: tried where no other way of asking fits'],
];

export const ASKS: readonly Ask[] = ORDERED.map(([ask]) => ask);
/** What words are searched with that are no question: it has no ways of asking of its own. */
export const SEARCH: Ask = search;

/** @throws Error for an ask that is not in the registry */
export function askNamed(name: string): Ask {
  const found = name === SEARCH.ask ? SEARCH : ASKS.find(({ ask }) => ask === name);
  if (!found) throw new Error(`No ask is called “${name}”.`);
  return found;
}
