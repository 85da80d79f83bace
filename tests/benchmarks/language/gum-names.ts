import type { ConlluRow } from '../../../src/language/conllu/index.js';
import { miscValue } from '../../../src/language/conllu/index.js';

/**
 * GUM's entity mentions reduced to names, as in training (seeds/training/corpora.py): mentions of a person, organisation, place or
 * event whose head is a proper noun, trimmed to the run of name words around the head, without titles; of nested ones the outermost.
 */

/** A name: first and last word (numbers from 0 in the sentence) and kind. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

interface Mention extends NameSpan {
  readonly head: number;
}

const KINDS: Record<string, string> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
};
const OF_PERSONS = new Set('- de la van von bin al del di du el .'.split(' '));
const OF_OTHERS = new Set([...OF_PERSONS, ..."of for and the & ’s 's /".split(' ')]);
const TITLES = new Set(
  (
    'mr mrs ms miss dr sir president senator sen rep governor gov professor prof judge king queen chairman chairwoman dame speaker ' +
    'prince princess pope general gen captain colonel minister secretary chancellor mayor lord lady'
  ).split(' '),
);

/** The names of one sentence's words. */
export function gumNames(words: readonly ConlluRow[]): NameSpan[] {
  const taken = new Set<number>();
  const names: NameSpan[] = [];
  const mentions = mentionsOf(words).sort((a, b) => a.first - a.last - (b.first - b.last) || a.first - b.first);
  for (const mention of mentions) {
    const kind = KINDS[mention.kind];
    const head = words[mention.head];
    if (!kind || !head || mention.head > mention.last || !(head.upos === 'PROPN' || isProper(head))) continue;
    const run = nameRun(words, mention, kind === 'person' ? OF_PERSONS : OF_OTHERS);
    let first = run.first;
    while (first <= run.last && TITLES.has(words[first]!.form.toLowerCase().replace(/\.+$/, ''))) first++;
    const covered = Array.from({ length: Math.max(0, run.last - first + 1) }, (_, index) => first + index);
    if (covered.length === 0 || covered.some((word) => taken.has(word))) continue;
    for (const word of covered) taken.add(word);
    names.push({ first, last: run.last, kind });
  }
  return names;
}

/** Reads `Entity=(2-person-…(3-place-…)` … `2)`: mentions open and close in any order and never leave their sentence. */
function mentionsOf(words: readonly ConlluRow[]): Mention[] {
  const found: Mention[] = [];
  const open: { number: string; first: number; kind: string; minimum: string }[] = [];
  for (const [index, word] of words.entries()) {
    for (const part of (miscValue(word.misc, 'Entity') ?? '').match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      const fields = part.replace(/[()]/g, '').split('-');
      const number = fields[0]!;
      const kind = fields[1] ?? '';
      const minimum = fields.slice(2).find((field) => /^[\d,]+$/.test(field)) ?? '1';
      if (part.startsWith('(') && !part.endsWith(')')) open.push({ number, first: index, kind, minimum });
      else if (part.startsWith('(')) found.push(mention(index, index, kind, minimum));
      else {
        const at = open.findLastIndex((other) => other.number === number);
        if (at < 0) continue;
        const [closed] = open.splice(at, 1);
        found.push(mention(closed!.first, index, closed!.kind, closed!.minimum));
      }
    }
  }
  return found;
}

const mention = (first: number, last: number, kind: string, minimum: string): Mention => ({
  first,
  last,
  kind,
  head: first + Number(minimum.split(',')[0]) - 1,
});

const isProper = ({ xpos }: ConlluRow): boolean => xpos === 'NNP' || xpos === 'NNPS';

const isNameWord = (word: ConlluRow): boolean =>
  isProper(word) || word.upos === 'PROPN' || (/^\p{Lu}/u.test(word.form) && /^(?:ADJ|NOUN|NUM|VERB)$/.test(word.upos));

/** The run of name words around the head; connectors only between two name words. */
function nameRun(
  words: readonly ConlluRow[],
  { first: start, last: end, head }: Mention,
  connectors: ReadonlySet<string>,
) {
  const connects = (at: number) => connectors.has(words[at]!.form.toLowerCase());
  let first = head;
  while (first > start) {
    if (isNameWord(words[first - 1]!)) first--;
    else if (first - 1 > start && connects(first - 1) && isNameWord(words[first - 2]!)) first -= 2;
    else break;
  }
  let last = head;
  while (last < end) {
    if (isNameWord(words[last + 1]!)) last++;
    else if (last + 1 < end && connects(last + 1) && isNameWord(words[last + 2]!)) last += 2;
    else if (last + 3 <= end && joinsByOfThe(words, last + 1, connectors)) last += 3;
    else break;
  }
  return { first, last };
}

/** "Bank [of the] North" */
function joinsByOfThe(words: readonly ConlluRow[], at: number, connectors: ReadonlySet<string>): boolean {
  const [preposition, article, name] = [words[at]!, words[at + 1]!, words[at + 2]!];
  return (
    connectors.has('of') &&
    /^(?:of|for)$/i.test(preposition.form) &&
    article.form.toLowerCase() === 'the' &&
    isNameWord(name)
  );
}
