import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsFolder } from '../../src/lexicon/seeds-folder.js';

/**
 * Words are data. Rules of these rooms name English words only in seeds/lexicon; what is left of older lists in code is counted here,
 * file by file, and may only shrink: a word for a rule goes into a list.
 */
const ROOMS = ['mentions', 'entities', 'traits', 'names', 'claims', 'extraction', 'graph'];

/** What still names words in code, and how many expressions or sets of each file do. */
const LEFT: Readonly<Record<string, number>> = {};

/** "(?:war|attack|talks)": two words of three letters or more as alternatives; grammatical relations are labels, no words. */
const ALTERNATIVES = /\/[^/\n]*\b[a-z]{3,}\\?\.?\|[a-z]{3,}[^/\n]*\/[a-z]*/g;
/** "new Set(['war', 'attack'])" */
const SETS = /new (?:Set|Map)(?:<[^>]*>)?\(\[\s*\[?\s*'[a-z]{3,}'[^\])]*/g;
/** Relations of the tree, tags, kinds of nodes, edges and events and the fields of rows are labels. */
const LABELS =
  /\b(?:nsubj|obj|iobj|obl|nmod|amod|appos|acl|advcl|ccomp|xcomp|conj|cc|cop|aux|mark|case|det|compound|flat|fixed|goeswith|parataxis|advmod|root|csubj|nummod|vocative|dep|expl|relcl|pass|person|place|organisation|event|name|description|pronoun|nickname|transliteration|male|female|office|post|csubj|ccomp|advcl|discourse|iobj|orphan|met|said|condemned|statement|act|meeting|talks|summit|visit|attack|exchange|war|revolution|genocide|massacre|famine|battle|conflict|disaster|article|kind|forms|land|sense|base|told|beings|span|evidence|cue|content|named|clause|quote|narrows|field)\b/g;

function namesWords(found: string): boolean {
  const words =
    found
      .replace(/^new |\\[a-zA-Z]/g, ' ')
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
