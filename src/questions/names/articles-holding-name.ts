import { distance } from 'fastest-levenshtein';
import { foldedLetters, holdsEach } from '../../graph/view/folded-letters.js';
import { words as listed } from '../../lexicon/lists.js';
import { comparableName, nameWordsOf, spacedWords } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { articlesOf } from '../rows/article-rows.js';
import type { RowFilter } from '../rows/filter.js';
import { LONGEST_SENTENCE, sentencesAt } from '../sentences-of.js';
import type { AnswerArticle } from '../types.js';
import { namesRole } from './find-by-role.js';

/** So many articles are read for a name. */
const MOST_READ = 400;
/** Shorter words stand alone in texts for much else. */
const SHORTEST_ALONE = 6;
/** A word that stands alone for somebody stands in this share of the articles at most, or in so many. */
const [RARE_SHARE, RARE_ARTICLES] = [0.01, 5];

/** Of the letters of a name's other word so many may differ beside one that is rare: "Fethulah Gulen". */
const NEAR_SHARE = 0.45;

/** What a text must hold: words next to one another; a word alone with a capital letter; a word beside one that is spelled nearly like the other. */
interface Form {
  readonly how: 'beside' | 'alone' | 'near';
  readonly words: readonly string[];
  /** of a near form, what stands before or behind the word, or nearly so */
  readonly before?: string | undefined;
  readonly behind?: string | undefined;
}

/** Articles that hold a name, each with the sentence. */
export interface ArticlesHolding {
  readonly articles: readonly AnswerArticle[];
  /** whether all were read that may hold it: of very many the newest are */
  readonly isWhole: boolean;
  /** what they hold: "hold the name", "holds the words" */
  readonly told: string;
}

/**
 * Articles in whose texts a name stands that no mention in them was taken for, the newest first, each with the sentence: the name
 * as typed and as the graph has it, word beside word; of one word, or of a person's name a word that is rare and nobody else's, that
 * word with a capital letter, or beside a near spelling of the other. What names another who bears the words holds the other's name.
 * @param typed a name or other words
 * @param nodes whom the name means; none where the graph knows nobody of it
 * @param known ids of articles that are known to mention it
 */
export function articlesHoldingName(
  view: GraphView,
  typed: string,
  nodes: readonly ViewNode[],
  known: ReadonlySet<string>,
  filter: RowFilter,
): ArticlesHolding {
  const forms = formsOf(view, typed, nodes);
  const found = new Map<string, Form[]>();
  for (const form of forms) {
    // a near spelling names nobody else
    const others = form.how === 'near' ? [] : otherBearers(view, form.words, nodes);
    // a word alone that others bear is theirs too
    if (form.how === 'alone' && others.length > 0) continue;
    const taken = new Set(others.flatMap((key) => view.articlesOf(key)));
    for (const id of view.articlesHolding(form.words) ?? [])
      if (!known.has(id) && !taken.has(id)) found.set(id, [...(found.get(id) ?? []), form]);
  }
  const all = articlesOf(view, found.keys(), filter);
  let isExact = true;
  const articles = all.slice(0, MOST_READ).flatMap((article) => {
    const held = sentenceWith(view.text(article.article) ?? '', found.get(article.article) ?? []);
    if (!held) return [];
    isExact &&= held.how === 'beside' || nameWordsOf(typed).length === 1;
    return [{ ...article, passage: held.passage }];
  });
  const what = nodes.length === 0 ? 'the words' : isExact ? 'the name' : 'the name, a part of it or nearly so';
  const told = `${articles.length === 1 ? 'holds' : 'hold'} ${what}`;
  return { articles, isWhole: all.length <= MOST_READ, told };
}

function formsOf(view: GraphView, typed: string, nodes: readonly ViewNode[]): Form[] {
  const [node] = nodes;
  const isNode = node !== undefined && node.type !== 'event';
  const own = nameWordsOf(typed);
  // "the envoy" and "the prime minister" are others too
  const isOthers = isNode && (!bears(node, own) || namesRole(typed));
  const names = [...(isOthers ? [] : [own]), ...(isNode ? [nameWordsOf(node.name)] : [])];
  const isPerson = node?.type === 'person';
  const whole = names.filter((words) => words.length > 1).map((words): Form => ({ how: 'beside', words }));
  const isAlone = (words: readonly string[], word: string): boolean =>
    words.length === 1 || (isPerson && !listed('given-names').has(word));
  const rare = names.flatMap((words) =>
    (words.length === 1 || isPerson ? words : []).flatMap((word, at): Form[] => {
      if (!isRare(view, word)) return [];
      if (isAlone(words, word)) return [{ how: 'alone', words: [word] }];
      return [{ how: 'near', words: [word], before: words[at - 1], behind: words[at + 1] }];
    }),
  );
  return [...new Map([...whole, ...rare].map((form) => [`${form.how} ${form.words.join(' ')}`, form])).values()];
}

/** A word that stands for somebody: long, and in few articles. */
function isRare(view: GraphView, word: string): boolean {
  if (word.length < SHORTEST_ALONE) return false;
  const most = Math.max(RARE_ARTICLES, RARE_SHARE * view.counts.articles);
  return (view.articlesHolding([word])?.size ?? 0) <= most;
}

/**
 * Keys of the beings with all the words in one of their names; none of those meant, nor of that very name. What is called after a
 * person by all of his name, "the Ada Lund inquiry", names him.
 */
function otherBearers(view: GraphView, words: readonly string[], nodes: readonly ViewNode[]): string[] {
  const own = new Set(nodes.map(({ key }) => key));
  const names = new Set([words.join(' '), ...nodes.map(({ name }) => comparableName(name))]);
  const person = nodes.find(({ type }) => type === 'person');
  return [...view.nodesWithWord(words[0] ?? '')].filter((key) => {
    const node = own.has(key) ? null : view.node(key);
    if (!node || node.type === 'event' || names.has(comparableName(node.name))) return false;
    const isAfterPerson = person !== undefined && node.type !== 'person' && bears(node, nameWordsOf(person.name));
    return !isAfterPerson && bears(node, words);
  });
}

/** Whether one of its names holds all the words. */
const bears = ({ name, aliases }: ViewNode, words: readonly string[]): boolean =>
  [name, ...aliases].some((form) => words.every((word) => nameWordsOf(form).includes(word)));

/** The first sentence that holds one of the forms, and how. */
function sentenceWith(
  text: string,
  forms: readonly Form[],
): { readonly passage: NonNullable<AnswerArticle['passage']>; readonly how: Form['how'] } | null {
  const mayHold = (line: string): boolean => {
    const letters = foldedLetters(line);
    return forms.some(({ words }) => holdsEach(letters, words));
  };
  for (const { start, quote } of sentencesAt(text, mayHold)) {
    if (quote.length > LONGEST_SENTENCE || !mayHold(quote)) continue;
    const held = forms.find((form) => holds(quote, form));
    if (held) return { passage: { span: [start, start + quote.length], quote }, how: held.how };
  }
  return null;
}

/** A name's word, whatever stands in it: "GÃ¼len" was read in the wrong code. */
const TOKEN = /[^\s,;:!?()[\]"“”–—-]+/gu;

function holds(text: string, { how, words, before, behind }: Form): boolean {
  const name = words.join(' ');
  if (how === 'beside') return spacedWords(text).includes(` ${name} `);
  const tokens = (text.match(TOKEN) ?? []).map((token) => (/^['’]*\p{Lu}/u.test(token) ? comparableName(token) : ''));
  return tokens.some(
    (token, at) =>
      token === name && (how === 'alone' || isNear(tokens[at - 1], before) || isNear(tokens[at + 1], behind)),
  );
}

/** Two spellings of one name: they begin alike, and most of their letters are the same. */
const isNear = (token: string | undefined, word: string | undefined): boolean =>
  token !== undefined &&
  word !== undefined &&
  token[0] === word[0] &&
  distance(token, word) <= NEAR_SHARE * Math.max(token.length, word.length);
