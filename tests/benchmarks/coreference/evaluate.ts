// Whom "he", "the minister", "the company" stand for, against readers and against GUM:
//   npm run evaluate:coreference [-- train] [-- dev] [-- gum] [-- --errors]
import type { Entity } from '../../../src/entities/types.js';
import type { Annotation } from '../../../src/language/types.js';
import { chainAt, coreferentTexts } from './gum-chains.js';
import { type ReadArticle, readArticle } from './read-article.js';
import { articlesWithResolvedWords, isCalled, type ResolvedWords } from './resolved-words.js';
import { sortOfDescription, sortOfWords } from './sort-of-words.js';
import { Tally } from './tally.js';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const errors = process.argv.includes('--errors');
const isAsked = (what: string) => asked.length === 0 || asked.includes(what);

for (const part of ['train', 'dev'] as const) if (isAsked(part)) scoreLabels(part);
if (isAsked('gum')) scoreGum('dev');

/** The sides of labelled tellings that are no names, as the entities stage resolves them (I, we and groups are settled by the claims). */
function scoreLabels(part: 'train' | 'dev'): void {
  const tally = new Tally();
  for (const { doc, text, date, words } of articlesWithResolvedWords(part)) {
    if (words.length === 0) continue;
    const article = readArticle(doc, text, date);
    for (const each of words) {
      const heads = headsOf(article.annotation, text, each);
      const given = heads.map((token) => article.found.entityAt(token));
      const sort = sortOf(article, each.words, heads);
      const outcome = outcomeOf(given, each.name);
      tally.add(sort, outcome);
      if (errors && outcome !== 'right')
        tell(
          [doc, sort, outcome, each.words, each.name, given.map((entity) => entity?.name ?? '-').join(', ')],
          text.slice(...each.sentence),
        );
    }
  }
  tally.print(`labelled sides, ${part}`);
}

function sortOf({ annotation, found }: ReadArticle, words: string, heads: readonly number[]): string {
  const sort = sortOfWords(words);
  if (sort !== 'description') return sort;
  const mention = heads.map((head) => found.mentionAt(head)).find((each) => each) ?? null;
  return sortOfDescription(annotation, mention?.head ?? heads[0] ?? 0, mention?.type ?? null);
}

function outcomeOf(given: readonly (Entity | null)[], name: string): 'right' | 'wrong' | 'nobody' {
  if (given.some((entity) => entity && isCalled(entity, name))) return 'right';
  return given.some((entity) => entity) ? 'wrong' : 'nobody';
}

/** The heads of the places in the sentence where the words stand whole. */
function headsOf(annotation: Annotation, text: string, { sentence: [from, to], words }: ResolvedWords): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (/\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[end] ?? '')) continue;
    const inside: number[] = [];
    for (let token = 0; token < annotation.size; token++)
      if (annotation.start(token) >= at && annotation.end(token) <= end) inside.push(token);
    const head = inside.find((token) => !inside.includes(annotation.head(token)));
    if (head !== undefined) found.push(head);
  }
  return found;
}

/** Pronouns and descriptions of GUM: where the chain has a name that was found, that being; otherwise nobody. */
function scoreGum(part: 'train' | 'dev'): void {
  const [named, unnamed] = [new Tally(), new Tally()];
  for (const { id, text, mentions } of coreferentTexts(part)) {
    const { annotation, found, mentions: own } = readArticle(id, text);
    const chainOf = (token: number) => chainAt(mentions, annotation.start(token))?.chain ?? null;
    const chainsOf = (entity: Entity) =>
      entity.mentions.filter(({ form }) => form === 'name').map(({ head }) => chainOf(head));
    const told = new Set(found.entities.filter(({ type }) => type !== 'event').flatMap((entity) => chainsOf(entity)));
    for (const mention of own) {
      if (mention.form === 'name' || mention.type === 'event') continue;
      const words = annotation.form(mention.head);
      const sort =
        mention.form === 'pronoun' ? sortOfWords(words) : sortOfDescription(annotation, mention.head, mention.type);
      if (!/^(?:he, she|it|they|description of)/.test(sort)) continue;
      const chain = chainOf(mention.head);
      const entity = found.entityAt(mention.head);
      const isRight = entity !== null && chain !== null && chainsOf(entity).includes(chain);
      const outcome = isRight ? 'right' : entity ? 'wrong' : 'nobody';
      (chain !== null && told.has(chain) ? named : unnamed).add(sort, outcome);
      if (errors && outcome === 'wrong')
        tell(
          [id, sort, outcome, words, '', entity!.name],
          text.slice(Math.max(0, mention.span[0] - 150), mention.span[1] + 40),
        );
    }
  }
  named.print(`GUM ${part}, whom the text names`);
  unnamed.print(`GUM ${part}, whom it never names`);
}

function tell(columns: readonly string[], sentence: string): void {
  process.stdout.write(`${[...columns, sentence.replace(/\s+/g, ' ')].join('\t')}\n`);
}
