import type { GraphView } from '../../src/model/graph-view.js';
import { everyExample } from '../../src/questions/examples.js';
import { newestArticle } from '../../src/questions/newest-article.js';
import { suggestNames } from '../../src/questions/suggest-names.js';
import type { Completion } from './edit-line.js';
import { WORDS } from './words/index.js';

/** So many completions are gone through. */
const MOST_SHOWN = 8;
/** Most words at the line's end that may begin a name. */
const LONGEST_TAIL = 4;
/** The names in the questions of the lexicons: a completion ends before them. */
const EXAMPLE_NAME = /\s*(?:Ada Lund|Bo Vik|Norland|Orvik|Northern Wire|the raid|the bridge|").*$/;

/** What the words before the cursor may go on to: the console's own words, questions, names with kind and count, dates. */
export function completionsAt(view: GraphView, before: string): Completion[] {
  if (before.startsWith(':')) return commandsFrom(before);
  if (before.trim() === '') return [];
  const names = namesFrom(view, before);
  return [...questionsFrom(before), ...datesFrom(view, before), ...names].slice(0, MOST_SHOWN);
}

const commandsFrom = (before: string): Completion[] =>
  WORDS.flatMap(({ names, gloss }) => {
    const word = `:${names[0]}`;
    return word.startsWith(before) && word !== before ? [{ from: 0, text: word, label: `${word}  ${gloss}` }] : [];
  });

function questionsFrom(before: string): Completion[] {
  const typed = before.toLowerCase();
  const starts = new Set(everyExample().map((example) => `${example.replace(EXAMPLE_NAME, '')} `));
  return [...starts]
    .filter((start) => start.length > typed.length && start.startsWith(typed))
    .map((start) => ({ from: 0, text: start, label: `${start.trim()} …` }));
}

/** The longest tail of the line with which names begin: "who met vla" -> Vladimir Putin. */
function namesFrom(view: GraphView, before: string): Completion[] {
  const starts = [...before.matchAll(/\S+/g)].map(({ index }) => index).slice(-LONGEST_TAIL);
  for (const from of starts) {
    const tail = before.slice(from);
    const found = suggestNames(view, tail, MOST_SHOWN);
    // a name that stands there whole needs no more
    if (found.some(({ name }) => name.toLowerCase() === tail.toLowerCase())) return [];
    if (tail.length > 1 && found.length > 0)
      return found.map(({ name, type, mentions }) => ({ from, text: name, label: `${name} (${type}, ${mentions})` }));
  }
  return [];
}

/** "since 2025" -> the months that the articles are of, the newest first. */
function datesFrom(view: GraphView, before: string): Completion[] {
  const match = /\b(?:since|in|until|before|after|on|from)\s+(?<date>\d{1,4}(?:-\d{0,2})?)$/i.exec(before);
  const typed = match?.groups?.date;
  if (typed === undefined) return [];
  const months = new Set([newestArticle(view).slice(0, 7)]);
  for (const [, { date }] of view.articles()) if (date !== null) months.add(date.slice(0, 7));
  return [...months]
    .filter((month) => month.startsWith(typed) && month !== typed)
    .sort()
    .reverse()
    .map((month) => ({ from: before.length - typed.length, text: month, label: month }));
}
