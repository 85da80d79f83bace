import { outletEntry } from '../../src/claims/reported-by/outlet-words.js';
import { attitudeEntry } from '../../src/claims/said/attitudes/attitude-verbs.js';
import { nounEntry, silentEntry, verbEntry } from '../../src/claims/said/speech-words.js';
import { readLexicon } from '../../src/lexicon/read-lexicon.js';
import { recordOf as readAll } from '../claims/read-sentences.js';

/** The record by constructions alone: what an entry gives, not what the network sees in its sentence. */
const recordOf = (text: string) => readAll(text, undefined, ['said/network', 'said/attitude-network']);

/** How many claims of a type name this speaker (or any named one). */
function told(text: string, type: 'said' | 'reported-by', wanted: (content: number) => boolean = () => true): string[] {
  const { entities, claims } = recordOf(text);
  return claims
    .filter((claim) => claim.type === type && wanted(claim.content.length))
    .map(
      ({ source, target }) => entities.find(({ id }) => id === (type === 'said' ? source : target))?.name ?? 'nobody',
    );
}

const SPEAKERS = ['Ada Lund', 'Orlin Steel'];

describe('every verb of speech fires where its example says so', () => {
  test.each(readLexicon('speech-verbs', verbEntry))('$verb $fires', ({ fires, not }) => {
    expect(told(fires, 'said')).toContain('Ada Lund');
    expect(told(not, 'said')).not.toContain('Ada Lund');
  });
});

describe('every verb of attitude fires where its example says so', () => {
  test.each(readLexicon('attitude-verbs', attitudeEntry))('$verb $fires', ({ fires, not }) => {
    const possible = (text: string) =>
      recordOf(text).claims.filter(({ type, factuality }) => type === 'said' && factuality === 'possible');
    expect(possible(fires)).toHaveLength(1);
    expect(possible(not)).toEqual([]);
  });
});

describe('every noun of speech fires where its example says so', () => {
  test.each(readLexicon('speech-nouns', nounEntry))('$noun $fires', ({ fires, not }) => {
    expect(told(fires, 'said').some((name) => SPEAKERS.includes(name))).toBe(true);
    expect(told(not, 'said').some((name) => SPEAKERS.includes(name))).toBe(false);
  });
});

describe('every verb of silence fires where its example says so', () => {
  const silent = (content: number) => content === 0;
  test.each(readLexicon('silent-verbs', silentEntry))('$verb $fires', ({ fires, not }) => {
    expect(told(fires, 'said', silent)).toEqual(['Ada Lund']);
    expect(told(not, 'said', silent)).toEqual([]);
  });
});

describe('every word of outlets fires where its example says so', () => {
  const credit = readLexicon('outlet-words', outletEntry);
  test.each(credit)('$kind $fires', ({ fires, not }) => {
    expect(told(fires, 'reported-by')).not.toEqual([]);
    expect(told(not, 'reported-by')).toEqual([]);
  });
});
