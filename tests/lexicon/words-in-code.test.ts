import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsFolder } from '../../src/lexicon/seeds-folder.js';
import { ASKS } from '../../src/questions/asks/index.js';
import { wordClasses } from '../../src/questions/read/word-classes.js';

/**
 * Words are data. Rules and questions name English words only in seeds/lexicon and, those of the closed classes, in
 * src/lexicon/closed-classes: no expression and no set of any file here names two of them.
 */
const ROOMS = ['mentions', 'entities', 'traits', 'names', 'claims', 'extraction', 'graph', 'questions'];

/** "(?:war|attack|talks)": two words of three letters or more as alternatives. */
const ALTERNATIVES = /\/[^/\n]*\b[a-z]{3,}\\?\.?\|[a-z]{3,}[^/\n]*\/[a-z]*/g;
/** "/^(?:by|of)$/": short words too, where they are whole ones. */
const WHOLE_WORDS = /\/[^/\n]*(?:\^|\\b| )\(\?:[^)\n]*\b[a-z]+\|[^)\n]*\)(?:\$|\\b| )[^/\n]*\/[a-z]*/g;
/** "new Set(['war', 'attack'])" */
const SETS = /new (?:Set|Map)(?:<[^>]*>)?\(\[\s*\[?\s*'[a-z]{2,}'[^\])]*/g;
/** "['by', 'of'].includes(word)" */
const ARRAYS = /\['[^\]]*\]\.(?:includes|some|find|indexOf|map|flatMap)\(/g;
/** "word === 'by' || word === 'of'" */
const EQUALITIES =
  /\b(?:word|preposition|mark|lead|lemma|form)\w*(?:\([^)]*\))? === '[a-z]+' \|\| [^|&(\n]*(?:\([^)]*\))? === '[a-z]+'/g;
/** Relations of the tree, tags, kinds of nodes, edges, events, frames and words and the fields of rows are labels. */
const LABELS =
  /\b(?:nsubj|obj|iobj|obl|nmod|amod|appos|acl|advcl|ccomp|xcomp|conj|cc|cop|aux|mark|case|det|compound|flat|fixed|goeswith|parataxis|advmod|root|csubj|nummod|vocative|dep|expl|relcl|pass|person|place|organisation|event|name|description|pronoun|nickname|transliteration|male|female|office|post|csubj|ccomp|advcl|discourse|iobj|orphan|met|said|condemned|statement|act|meeting|talks|summit|visit|attack|exchange|war|revolution|genocide|massacre|famine|battle|conflict|disaster|article|kind|forms|land|sense|base|told|beings|span|evidence|cue|content|named|clause|quote|narrows|field|infinitive|object|beside|staff|carrier|noun|head|news|small|new|empty|election|protest)\b/g;

/** So are the names of asks, 'met-pair', and of classes of words. */
const NAMED = new RegExp(`'(?:${[...ASKS.map(({ ask }) => ask), ...wordClasses().keys()].join('|')})'`, 'g');

function namesWords(found: string): boolean {
  const words =
    found
      .replace(NAMED, ' ')
      .replace(/^new |\\[a-zA-Z]|\/[a-z]*$/g, ' ')
      .replace(LABELS, ' ')
      .match(/\b[a-z]+\b/g) ?? [];
  return words.length >= 2;
}

function countWords(code: string): number {
  const plain = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const literals = [ALTERNATIVES, WHOLE_WORDS].flatMap((form) => [...plain.matchAll(form)].map(([found]) => found));
  // of code around words, only what is quoted
  const quoted = [SETS, ARRAYS, EQUALITIES].flatMap((form) =>
    [...plain.matchAll(form)].map(([found]) => (found.match(/'[^']*'/g) ?? []).join(' ')),
  );
  return [...new Set([...literals, ...quoted])].filter(namesWords).length;
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
    ['/^(?:by|of)$/', 1],
    ["['by', 'of'].includes(word)", 1],
    ["preposition === 'by' || preposition === 'of'", 1],
    ["kind === 'war' || kind === 'attack'", 0],
    ['/^(?:obj|obl)$/', 0],
    ['/(?:st|nd|rd|th)?$/', 0],
    ["new Set(['person', 'place'])", 0],
    ["new Set(['met-pair', 'timeline'])", 0],
    ['/^[a-z]+|\\d+$/', 0],
    ['// (?:bridge|river)', 0],
  ])('%s', (code, count) => {
    expect(countWords(code)).toBe(count);
  });

  test('no file names words', () => {
    const counted = files.map((file) => [file, countWords(readFileSync(join(root, file), 'utf8'))] as const);
    expect(Object.fromEntries(counted.filter(([, count]) => count > 0))).toEqual({});
  });
});
