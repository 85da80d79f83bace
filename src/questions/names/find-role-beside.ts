import { comparableName, nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { articlesHoldingOne } from '../articles-holding.js';
import { escaped } from '../read/word-classes.js';
import { sentencesOf } from '../sentences-of.js';
import { findBeings } from './find-beings.js';
import { inverseOf, isMutual, roleWordsIn, sayingsOf } from './find-by-role.js';
import { ownedRole } from './owned-role.js';

/** "Ada Lund", "Norland Sen. Bo Vik" */
const NAME = "(?<name>\\p{Lu}[\\p{L}.’'-]+(?:\\s+\\p{Lu}[\\p{L}.’'-]+){0,4})";
/** Words may stand between whose a role is and the role, and between the role and the name. */
const FEW = "(?:[\\p{L}\\p{N}’'-]+,?\\s+){0,4}?";
const OWNER_BEFORE = /^\s*(?:Its|His|Her|Their)\s/;
/** So many articles are read. */
const MOST_ARTICLES = 400;

/**
 * Persons by a role and whose it is, by the sentences that tell it: "her running mate, [Bo Vik]", "chose [Bo Vik] as her
 * running mate".
 */
export function findRoleBeside(view: GraphView, typed: string): RoleTold[] {
  const asked = ownedRole(typed);
  const [role] = asked ? roleWordsIn(asked.role) : [];
  const [owner] = asked && role !== undefined ? findBeings(view, asked.owner) : [];
  if (!asked || role === undefined || !owner || owner.type === 'place') return [];
  const words = nameWordsOf(asked.role);
  const phrase =
    words.length === 1 ? `(?:${sayingsOf(role).map(escaped).join('|')})` : words.map(escaped).join('[\\s-]+');
  const inverse = words.flatMap(inverseOf);
  const said = [phrase, ...inverse].join('|');
  const holdsRole = new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'iu');
  const forms = formsMeaning(view, owner);
  const ways = [...waysOf(phrase, forms, words.some(isMutual)), ...inverseWays(inverse, forms)];
  const votes = new Map<string, number>();
  // looking a text through takes longer than looking up who holds the word
  const spoken = [...(words.length === 1 ? sayingsOf(role) : words.slice(0, 1)), ...inverse];
  const held = articlesHoldingOne(
    view,
    spoken.flatMap((one) => nameWordsOf(one).slice(0, 1)),
  );
  const articles = view.articlesOf(owner.key).filter((id) => held?.has(id) ?? true);
  for (const id of articles.slice(0, MOST_ARTICLES)) {
    const text = view.text(id);
    if (text === null || !holdsRole.test(text)) continue;
    let before = '';
    for (const own of sentencesOf(text)) {
      // "The Union objected. Its chairwoman, Bo Vik, …"
      const sentence = OWNER_BEFORE.test(own) ? `${before}${own}` : own;
      before = own;
      if (!holdsRole.test(own) || !namesOne(sentence, owner)) continue;
      for (const way of ways) {
        const key = personIn(view, way.exec(sentence)?.groups?.name, owner);
        if (key !== null) votes.set(key, (votes.get(key) ?? 0) + 1);
      }
    }
  }
  return [...votes].map(([key, fits]) => ({ key, fits }));
}

/** A person, and how many sentences tell the role. */
export interface RoleTold {
  readonly key: string;
  readonly fits: number;
}

/** The names that mean this one before others: "Clinton" is mostly Hillary's. */
export const formsMeaning = (view: GraphView, { key, name, aliases }: ViewNode): string[] => [
  name,
  ...[...aliases, name.split(' ').at(-1) ?? name].filter((form) => findBeings(view, form)[0]?.key === key),
];

/** How a sentence tells a role of somebody: before the name, behind it, and, of husband and wife, of the one for the other. */
function waysOf(phrase: string, forms: readonly string[], mutual: boolean): RegExp[] {
  const names = forms.map(escaped).join('|');
  const theirs = '(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)';
  // no other name between somebody and the pronoun
  const whose = `(?:(?:${names})(?:['’]s?\\s|\\P{Lu}*?[\\s—–-]${theirs}\\s|[.!?]\\s+${theirs}\\s|\\P{Lu}*[.!?]\\s+${theirs}\\s))`;
  const own = `(?:of|at|for)\\s+(?:the\\s+)?(?:${names})(?!\\p{L})`;
  const ways = [
    `(?<!\\p{L})${whose}${FEW}${phrase},?\\s+${FEW}${NAME}`,
    `(?<!\\p{L})(?:${names})\\P{Lu}+${NAME}(?:\\s+\\([^)]*\\))?\\s+as\\s+${theirs}\\s+${FEW}${phrase}(?!\\p{L})`,
    `${NAME}(?:\\s+\\([^)]*\\))?,?\\s+(?:as|is|was|who is|,)?\\s*(?:${names})['’]s?\\s+${FEW}${phrase}(?!\\p{L})`,
    `(?<!\\p{L})${phrase}\\s+${own},?\\s+${NAME}`,
    `^.*${NAME},\\s[^.;]*?(?<!\\p{L})${phrase}\\s+${own}`,
  ];
  const wed = `${NAME}(?:['’]s|\\P{Lu}{0,60}?)\\s(?:his\\s|her\\s)?${FEW}(?:[Ww]ife|[Hh]usband),?\\s+(?:${names})`;
  return (mutual ? [...ways, wed] : ways).map((way) => new RegExp(way, 'u'));
}

/** "Cyra Vale, the daughter of [Bo Vik]": whose daughter she is has the role of her father. */
function inverseWays(inverse: readonly string[], forms: readonly string[]): RegExp[] {
  if (inverse.length === 0) return [];
  const names = forms.map(escaped).join('|');
  return [
    new RegExp(
      `(?<!\\p{L})(?:${names}),?\\s+(?:\\p{Ll}+\\s+){0,4}(?:${inverse.join('|')})\\s+of\\s+(?:\\p{Ll}+\\s+)*${NAME}`,
      'u',
    ),
  ];
}

const namesOne = (sentence: string, { name, aliases }: ViewNode): boolean => {
  const words = ` ${comparableName(sentence)} `;
  const last = nameWordsOf(name).at(-1) ?? '';
  return [name, ...aliases, last].some((form) => words.includes(` ${comparableName(form)} `));
};

/** The person that the last words of a run of capitals name, but for the one whose role it is. */
function personIn(view: GraphView, run: string | undefined, owner: ViewNode): string | null {
  const words = (run ?? '').replace(/['’]s?$/, '').split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const [node] = findBeings(view, words.slice(from).join(' '));
    if (node?.type === 'person') return node.key === owner.key ? null : node.key;
  }
  return null;
}
