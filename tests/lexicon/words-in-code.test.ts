import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsFolder } from '../../src/lexicon/seeds-folder.js';

/**
 * Words are data. Rules of these rooms name English words only in seeds/lexicon; what is left of older lists in code is counted here,
 * file by file, and may only shrink: a word for a rule goes into a list.
 */
const ROOMS = ['mentions', 'entities', 'traits', 'names', 'graph', 'claims'];

/** What still names words in code, and how many expressions or sets of each file do. */
const LEFT: Readonly<Record<string, number>> = {
  'claims/condemned/act-at.ts': 1,
  'claims/condemned/act-before.ts': 2,
  'claims/condemned/find-condemned.ts': 1,
  'claims/condemned/own-words/faults.ts': 2,
  'claims/condemned/own-words/find-in-own-words.ts': 1,
  'claims/condemned/own-words/harsh-words-at.ts': 3,
  'claims/condemned/own-words/spoken-of.ts': 2,
  'claims/condemned/phrase-of-act.ts': 2,
  'claims/condemned/rules/allegation.ts': 1,
  'claims/condemned/rules/reciprocal.ts': 1,
  'claims/condemned/rules/verb.ts': 2,
  'claims/events/date-of-event.ts': 1,
  'claims/events/day-in-name.ts': 1,
  'claims/events/place-named-events.ts': 1,
  'claims/events/place-of-event.ts': 1,
  'claims/factuality/conjunct-of.ts': 1,
  'claims/factuality/governor-of-noun.ts': 3,
  'claims/factuality/governor-of-verb.ts': 1,
  'claims/factuality/negation-of.ts': 2,
  'claims/factuality/time-to-come.ts': 3,
  'claims/met/judge-meetings.ts': 1,
  'claims/met/rules/joined.ts': 1,
  'claims/met/rules/noun.ts': 2,
  'claims/met/rules/taken-up.ts': 2,
  'claims/met/the-two.ts': 1,
  'claims/reported-by/credits.ts': 3,
  'claims/represented-by.ts': 1,
  'claims/said/asides.ts': 1,
  'claims/said/frames.ts': 2,
  'claims/said/keep-nested.ts': 1,
  'claims/said/keep-to-quote.ts': 1,
  'claims/said/own-tellings.ts': 1,
  'claims/said/quotes/quotation-marks.ts': 1,
  'claims/said/resolve-speaker.ts': 2,
  'claims/said/rules/verb.ts': 2,
  'claims/said/speaker-token.ts': 1,
  'claims/syntax/described-body.ts': 1,
  'claims/syntax/examples-of.ts': 1,
  'claims/syntax/frames/one-of-many.ts': 2,
  'claims/syntax/passive.ts': 1,
  'claims/syntax/subjects-of.ts': 2,
  'entities/description-words.ts': 1,
  'entities/resolve-descriptions.ts': 1,
  'entities/resolve-party-description.ts': 1,
  'graph/events/named-event.ts': 1,
  'mentions/events/event-right-edge.ts': 1,
  'mentions/events/event-signs.ts': 1,
  'mentions/find-descriptions.ts': 2,
  'mentions/find-pronouns.ts': 1,
  'mentions/find-roles.ts': 1,
  'mentions/mark-laws.ts': 1,
  'mentions/metonym-of.ts': 1,
  'mentions/person-nouns.ts': 1,
  'mentions/trim-name.ts': 5,
  'names/body-name.ts': 1,
  'traits/former-name.ts': 1,
};

/** "(?:war|attack|talks)": two words of three letters or more as alternatives; grammatical relations are labels, no words. */
const ALTERNATIVES = /\/[^/\n]*\b[a-z]{3,}\\?\.?\|[a-z]{3,}[^/\n]*\/[a-z]*/g;
/** "new Set(['war', 'attack'])" */
const SETS = /new (?:Set|Map)(?:<[^>]*>)?\(\[\s*\[?\s*'[a-z]{3,}'[^\])]*/g;
/** Relations of the tree, tags, kinds of nodes, edges and events and the fields of rows are labels. */
const LABELS =
  /\b(?:nsubj|obj|iobj|obl|nmod|amod|appos|acl|advcl|ccomp|xcomp|conj|cc|cop|aux|mark|case|det|compound|flat|fixed|parataxis|advmod|root|csubj|nummod|vocative|dep|expl|relcl|pass|person|place|organisation|event|name|description|pronoun|nickname|transliteration|male|female|office|post|csubj|ccomp|advcl|discourse|iobj|orphan|met|said|condemned|statement|act|meeting|talks|summit|visit|attack|exchange|war|revolution|genocide|massacre|famine|battle|conflict|disaster|article|kind|forms|land|sense|base|told|beings|named|clause|quote|narrows|field)\b/g;

function namesWords(found: string): boolean {
  const words =
    found
      .replace(/\\[a-zA-Z]/g, ' ')
      .replace(LABELS, ' ')
      .match(/\b[a-z]{3,}\b/g) ?? [];
  return words.length >= 2;
}

function countWords(code: string): number {
  const plain = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...plain.matchAll(ALTERNATIVES), ...plain.matchAll(SETS)].filter(([found]) => namesWords(found)).length;
}

const root = join(seedsFolder(), '..', 'src');
const files = ROOMS.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`),
);

describe('words are data, never code', () => {
  test.each([
    ['/^(?:bridge|river|storm)$/', 1],
    ["new Set(['campaign', 'team'])", 1],
    ['/^(?:obj|obl)$/', 0],
    ["new Set(['person', 'place'])", 0],
    ['/^[a-z]+|\\d+$/', 0],
    ['// (?:bridge|river)', 0],
  ])('%s', (code, count) => {
    expect(countWords(code)).toBe(count);
  });

  test('no file names more words than it did, and none that is done with it is still listed', () => {
    const counted = files.map((file) => [file, countWords(readFileSync(join(root, file), 'utf8'))] as const);
    expect(Object.fromEntries(counted.filter(([, count]) => count > 0))).toEqual(LEFT);
  });
});
