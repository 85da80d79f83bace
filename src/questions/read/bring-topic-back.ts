import { once } from '../../lexicon/once.js';
import { alternativesOf } from './word-classes.js';

/** "Lund and Vik, have they met", "the tax, who spoke about that": what is asked about stands in front. */
const FRONTED = /^(?<topic>[^,]+), (?<rest>.+)$/;

const begins = once(
  () =>
    new RegExp(
      `^(?:${['who', 'when', 'where', 'how-often', 'how-many', 'outlet', 'aux', 'asking'].map(alternativesOf).join('|')})\\b`,
      'i',
    ),
);
const standIn = once(() => new RegExp(`(?<=\\s)(?:${alternativesOf('stand-in')})(?=\\s|$)`, 'i'));
const ownersStandIn = once(() => new RegExp(`(?<=\\s)(?:${alternativesOf('stand-in-owner')})(?=\\s\\p{L})`, 'iu'));

/**
 * A question whose topic stands in front, with the topic where its pronoun is: "Lund and Vik, have they met" -> have Lund
 * and Vik met. Any other line stays as it is.
 */
export function bringTopicBack(line: string): string {
  const { topic = '', rest = '' } = FRONTED.exec(line)?.groups ?? {};
  if (topic === '' || begins().test(topic) || !begins().test(rest)) return line;
  if (ownersStandIn().test(rest)) return rest.replace(ownersStandIn(), `${topic}'s`);
  return standIn().test(rest) ? rest.replace(standIn(), topic) : line;
}
