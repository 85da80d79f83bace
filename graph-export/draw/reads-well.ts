import { turnsOf } from '../../src/graph/events/near-equal-words.js';
import { nameWords } from '../../src/names/normalise-name.js';

/** So many words make a clause; more than this many no longer fit a card. */
const CLAUSE = { least: 5, most: 32 };

/** Whether a statement's words can stand alone, from 0 (a fragment) to 3 (a whole sentence in quotation marks). */
export function readsWell(words: string): number {
  const count = words.split(/\s+/).length;
  if (count < CLAUSE.least) return 0;
  // “The bridge will be open by spring”
  if (/^[“"‘']\p{Lu}/u.test(words) && count <= CLAUSE.most) return 3;
  return /^[“"‘']?\p{Lu}/u.test(words) ? 2 : 1;
}

/** Of a statement's words so many letters find them again in its name. */
const ENOUGH = 16;

/**
 * A statement as it reads best: words that go on from their cue stand behind it, "cautioned against expecting a breakthrough",
 * and so do those whose name begins with it, "accused Orsic of playing for time".
 */
export function withCue({ name, quote }: { name: string; quote?: string | null }, cue: string | null): string {
  const words = quote ?? name;
  if (!cue) return words;
  const at = name.indexOf(words.slice(0, ENOUGH));
  if (at > 0 && name.toLowerCase().startsWith(cue.toLowerCase())) return name.slice(0, at) + words;
  const goesOn = /^\p{Ll}/u.test(words);
  return goesOn && !words.startsWith(cue) ? `${cue} ${words}` : words;
}

/** Two that share so many of the words of the one that has fewer say the same; of shorter ones each word counts. */
const SAME = { share: 0.75, least: 6 };

/** Leaves out what another says more fully or in nearly the same words, and fragments where there is anything else; the order stays. */
export function worthTelling(statements: readonly string[], wordsOf: (statement: string) => string): string[] {
  const clauses = statements.filter((statement) => readsWell(wordsOf(statement)) > 0);
  const all = (clauses.length > 0 ? clauses : statements).map((statement) => {
    const bare = nameWords(wordsOf(statement));
    return { statement, bare: bare.join(' '), words: new Set(bare), turns: turnsOf(bare) };
  });
  const fullest = all.filter(({ statement, bare, turns }, at) =>
    all.every(
      (other, place) =>
        other.statement === statement ||
        // "nobody said that it is safe" is not "it is safe" more fully
        withoutNumbers(other.turns) !== withoutNumbers(turns) ||
        !` ${other.bare} `.includes(` ${bare} `) ||
        (other.bare === bare && at < place),
    ),
  );
  const told: typeof all = [];
  // "34 died" is another thing than "35 died", and what is denied than what is said
  for (const one of fullest)
    if (!told.some((other) => one.turns === other.turns && shareMost(one.words, other.words))) told.push(one);
  return told.map(({ statement }) => statement);
}

const withoutNumbers = (turns: string): string => turns.replace(/(?<=^| )\d\S*(?: |$)/g, '').trim();

function shareMost(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < SAME.least) return false;
  const own = [...few].filter((word) => !many.has(word));
  return few.size - own.length >= few.size * SAME.share;
}
