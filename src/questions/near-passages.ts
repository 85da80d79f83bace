import { foldedLetters, holdsEach } from '../graph/view/folded-letters.js';
import { nameWordsOf, spacedWords } from '../model/comparable-name.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import type { Span } from '../model/record.js';
import { articlesHoldingOne } from './articles-holding.js';
import { formsInSentences, MOST_PASSAGES, NUMBER, type Passage, type Sought } from './passages.js';
import { alternativesSought } from './phrasal-verbs.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { type Sentence, sentencesAt } from './sentences-of.js';
import { beginningsOf } from './synonyms.js';
import type { AnswerArticle } from './types.js';
import { lastOf, spansOf, withSentenceBefore } from './with-sentence-before.js';

/** A longer sentence is a list or a page's furniture, a shorter one a headline's scrap. */
const [SHORTEST_SENTENCE, LONGEST_SENTENCE] = [25, 700];
/** So many articles are read. */
const MOST_READ = 50;
/** So many sentences of one article are shown. */
const MOST_OF_ONE = 2;
/** One more where it holds nearly as much as the best of the article. */
const NEARLY = 0.8;
/** A word that stands elsewhere in the sentence's article counts so much, a name in the sentence before so much. */
const [IN_ARTICLE, IN_SENTENCE_BEFORE] = [0.4, 0.7];
/** A sentence must hold at least this share of what is sought; more where it need name nobody. */
const [LEAST_SHARE, LEAST_SHARE_NAMELESS] = [0.3, 0.6];
/** Of whoever stands in few articles less will do. */
const [FEW_ARTICLES, LEAST_SHARE_OF_RARE] = [30, 0.2];
/** Of an article that names the places a sentence that names none of them. */
const LEAST_SHARE_ELSEWHERE = 0.5;
/** A word that hardly any article holds weighs no more than this: it may be the question's own. */
const MOST_WEIGHT = 3.5;

/** A word that is sought: how it, and those that stand for it, begin, and the more it weighs the fewer articles hold it. */
export interface Weighed {
  readonly beginnings: readonly string[];
  readonly weight: number;
  readonly held: ReadonlySet<string> | null;
}

/** Where a number is asked for, a sentence that holds one counts so much more. */
const WITH_NUMBER = 1.5;
/** A sentence of an article whose title holds all the words counts so much more. */
const IN_TITLE = 0.5;
/** The verb that is asked with weighs so many times more. */
const AS_VERB = 1.6;
/** What a name of a second being weighs, in a sentence that names both. */
const NAME_WEIGHT = 2;

interface Wanted {
  readonly weighed: readonly Weighed[];
  /** what a name of a further being weighs in all */
  readonly further: number;
  readonly total: number;
  /** the names of each being */
  readonly names: readonly (readonly string[])[];
  /** which of them are of persons and bodies: a place alone says little of who was there */
  readonly beings: ReadonlySet<number>;
  /** where the article's record knows that it mentions each */
  readonly mentions: readonly (readonly Span[])[];
  /** where it mentions other places, if nothing but places is asked for */
  readonly elsewhere: readonly Span[];
  readonly number: boolean;
  readonly least: number;
}

/**
 * Sentences that come nearest to what is sought where none holds all of it: the more of the rarer words one holds the
 * higher it stands; each must name one of the beings, or stand behind a sentence that does. "was Lund asked to step
 * aside" -> “Several of the party's elders urged Lund to step aside.”
 */
export function nearPassages(
  view: GraphView,
  { nodes, words, number = false, verb = null }: Sought,
  filter: RowFilter,
): AnswerArticle[] {
  const asked = verb === null ? [] : beginningsOf(verb);
  const weighed = weighWords(view, words).map((each) =>
    each.beginnings.some((one) => asked.includes(one)) ? { ...each, weight: each.weight * AS_VERB } : each,
  );
  const isPlace = (at: number): boolean => nodes[at]?.type === 'place';
  const sides = nodes.map((_, at) => at);
  const placesOnly = nodes.length > 0 && sides.every(isPlace);
  const isRare = !placesOnly && nodes.some(({ key }) => view.articlesOf(key).length <= FEW_ARTICLES);
  // of words alone most must stand there, of somebody a part
  const least = nodes.length === 0 ? LEAST_SHARE_NAMELESS : isRare ? LEAST_SHARE_OF_RARE : LEAST_SHARE;
  // of two names in one sentence the second says as much as a word; a place need not stand in the sentence
  const further = (placesOnly ? nodes.length : Math.max(0, nodes.length - 1)) * NAME_WEIGHT;
  const total = further + weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (weighed.length === 0) return [];
  const names = nodes.map((node) => formsInSentences(node).map((form) => ` ${form} `));
  const whole = names.map((forms) => forms.filter((form) => form.trim().includes(' ')));
  const beings = new Set(sides.filter((at) => !isPlace(at)));
  const near = new Map<string, number>();
  const known = nodes.map(({ key }) => new Set(view.articlesOf(key)));
  const named = nodes.map(
    (node, at) => new Set([...(known[at] ?? []), ...(isRare && nodes.length === 1 ? holdingName(view, node) : [])]),
  );
  const ids = named[0] ?? new Set(weighed.flatMap(({ held }) => [...(held ?? [])]));
  for (const id of ids) {
    if (!named.every((own) => own.has(id))) continue;
    const share = (further + weightIn(id, weighed)) / total;
    if (share >= least) near.set(id, share);
  }
  const articles = articlesOf(view, near.keys(), filter)
    .filter(({ copyOf }) => copyOf === null)
    .sort((a, b) => (near.get(b.article) ?? 0) - (near.get(a.article) ?? 0));
  const found: { readonly article: AnswerArticle; readonly share: number }[] = [];
  for (const article of articles.slice(0, MOST_READ)) {
    const text = view.text(article.article);
    if (text === null) continue;
    const mentions = nodes.map(({ key }) => spansOf(view, article.article, key));
    const elsewhere = placesOnly ? otherPlaces(view, article.article, nodes) : [];
    const told = spacedWords(article.title ?? '');
    const inTitle = weighed.reduce((sum, each) => sum + (holdsWeighed(told, each) ? each.weight : 0), 0) / total;
    // where no mention was taken for him, his whole name
    const called = names.map((forms, at) => (known[at]?.has(article.article) ? forms : (whole[at] ?? [])));
    const wanted = { weighed, further, total, names: called, beings, mentions, elsewhere, number, least };
    const best = bestOf(text, wanted).filter(
      ({ share }, at, [first]) => at < MOST_OF_ONE || (at === MOST_OF_ONE && share >= NEARLY * (first?.share ?? 0)),
    );
    for (const { passage, share } of best)
      found.push({ article: { ...article, passage }, share: share * (1 + IN_TITLE * inTitle) });
  }
  const seen = new Set<string>();
  const isNew = ({ article: { passage } }: (typeof found)[number]): boolean => {
    const words = nameWordsOf(passage?.quote ?? '').join(' ');
    return !seen.has(words) && seen.add(words) !== undefined;
  };
  const [first] = found.sort((a, b) => b.share - a.share);
  const enough = (first?.share ?? 0) >= LEAST_SHARE ? Math.max(least, LEAST_SHARE) : least;
  const best = found.filter(({ share }) => share >= enough).filter(isNew);
  return best.slice(0, MOST_PASSAGES).map(({ article }) => article);
}

/** Articles that may hold a person's whole name, whether or not a mention there was taken for him. */
function holdingName(view: GraphView, { type, name }: ViewNode): Iterable<string> {
  const words = nameWordsOf(name);
  return type === 'person' && words.length > 1 ? (view.articlesHolding(words) ?? []) : [];
}

/** What those words weigh together that an article holds, or may hold. */
export const weightIn = (id: string, weighed: readonly Weighed[]): number =>
  weighed.reduce((sum, { weight, held }) => sum + (held?.has(id) === false ? 0 : weight), 0);

/** Whether comparable words with blanks around them hold a word, or one that stands for it. */
export const holdsWeighed = (spaced: string, { beginnings }: Weighed): boolean =>
  beginnings.some((one) => spaced.includes(` ${one}`));

/** The words of a text with what each weighs, and the articles that hold it. */
export function weighWords(view: GraphView, words: string): Weighed[] {
  const all = view.counts.articles;
  return alternativesSought(words).map((alternatives) => {
    const beginnings = [...new Set(alternatives.flatMap(beginningsOf))];
    const held = articlesHoldingOne(view, beginnings);
    return { beginnings, held, weight: Math.min(MOST_WEIGHT, Math.log(1 + (all + 1) / ((held?.size ?? 0) + 1))) };
  });
}

/** The sentences of a text that hold enough of the words, the best first. */
function bestOf(
  text: string,
  { weighed, further: all, total, names, beings, mentions, elsewhere, number, least }: Wanted,
): { readonly passage: Passage; readonly share: number }[] {
  const whole = foldedLetters(text);
  const inText = weighed.filter(({ beginnings }) => beginnings.some((one) => holdsEach(whole, [one])));
  if (inText.reduce((sum, { weight }) => sum + weight, all) < least * total) return [];
  const found: { readonly passage: Passage; readonly share: number }[] = [];
  const isHeld = (line: string): boolean => {
    const letters = foldedLetters(line);
    return inText.some(({ beginnings }) => beginnings.some((one) => holdsEach(letters, [one])));
  };
  // cutting a line into sentences takes longest
  const isWorthCutting = names.length >= 2 ? () => true : isHeld;
  let before: Sentence | null = null;
  for (const { start, quote } of sentencesAt(text, isWorthCutting)) {
    const behind: Sentence | null = before;
    before = { start, quote };
    if (quote.length < SHORTEST_SENTENCE || quote.length > LONGEST_SENTENCE) continue;
    const letters = foldedLetters(quote);
    const here = inText.filter(({ beginnings }) => beginnings.some((one) => holdsEach(letters, [one])));
    if (here.length === 0 && names.length < 2) continue;
    const own = spacedWords(quote);
    const end = start + quote.length;
    const isMentioned = (at: number): boolean => (mentions[at] ?? []).some((span) => isWithin(span, [start, end]));
    const named = names.flatMap((forms, at) => (holdsOne(own, forms) || isMentioned(at) ? at : []));
    const isNamed = named.length === names.length;
    const placesOnly = names.length > 0 && beings.size === 0;
    const both = own + spacedWords(behind ? lastOf(behind).quote : '');
    const isBehind = !isNamed && names.every((forms) => holdsOne(both, forms));
    // of two who are asked about one will do, for less
    const isPart = names.length > 1 && named.some((at) => beings.has(at));
    // "Selm" in the article and "the Orvik raid" in the sentence are no raid in Selm
    const isThere = placesOnly && (named.length > 0 || !elsewhere.some((span) => isWithin(span, [start, end])));
    if (!isNamed && !isBehind && !isPart && !isThere) continue;
    const further =
      isNamed || isBehind ? all : placesOnly ? all * IN_ARTICLE : all * ((named.length - 1) / (names.length - 1));
    const held = inText.reduce((sum, one) => sum + one.weight * (here.includes(one) ? 1 : IN_ARTICLE), further);
    const share = (held / total) * (isBehind ? IN_SENTENCE_BEFORE : 1) * (number && NUMBER.test(own) ? WITH_NUMBER : 1);
    if (share >= (placesOnly && named.length === 0 ? LEAST_SHARE_ELSEWHERE : least))
      found.push({ passage: withSentenceBefore(text, { start, quote }, behind), share });
  }
  return found.sort((a, b) => b.share - a.share);
}

const isWithin = ([from, to]: Span, [start, end]: Span): boolean => from >= start && to <= end;

/** Where an article mentions places other than these. */
const otherPlaces = (view: GraphView, article: string, nodes: readonly ViewNode[]): Span[] =>
  [...(view.mentionsIn(article) ?? [])].flatMap(([key, mentions]) =>
    nodes.every((node) => node.key !== key) && view.node(key)?.type === 'place' ? mentions.map(({ span }) => span) : [],
  );

const holdsOne = (words: string, forms: readonly string[]): boolean => forms.some((form) => words.includes(form));
