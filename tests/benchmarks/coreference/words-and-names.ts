// Whom "he", "the minister", "his counterpart" stand for, against the words and names of the labelled relations:
//   npx tsx tests/benchmarks/coreference/words-and-names.ts [train|dev] [--errors]
import { cleanArticle } from '../../../src/articles/index.js';
import { resolveEntities } from '../../../src/entities/index.js';
import type { Entity } from '../../../src/entities/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import type { Annotation } from '../../../src/language/types.js';
import { findMentions } from '../../../src/mentions/index.js';
import { articlesWithResolvedWords, type ResolvedWords } from './resolved-words.js';

const [part = 'train', ...flags] = process.argv.slice(2);
const english = loadEnglish();
const counts = new Map<string, { right: number; wrong: number; nobody: number }>();

/** What kind of words they are. */
function sortOf(words: string): string {
  const [first = ''] = words.toLowerCase().split(/\s+/);
  if (/^(?:he|him|himself|she|herself)$/.test(first)) return 'he, she';
  if (/^(?:his|her)$/.test(words.toLowerCase())) return 'his, her';
  if (/^(?:i|me|my|we|us|our)$/.test(first)) return 'I, we';
  if (/^(?:they|them|their)$/.test(first) && !words.includes(' ')) return 'they, their';
  if (/^(?:it|its)$/.test(first) && !words.includes(' ')) return 'it, its';
  if (/^who/.test(first)) return 'who';
  if (/counterpart/.test(words)) return 'counterpart';
  if (/\b(?:two|both|leaders|sides|presidents|ministers|men|countries)\b/.test(words)) return 'the two leaders';
  return 'description';
}

/** The heads of the places in the sentence where the words stand whole. */
function tokensOf(annotation: Annotation, text: string, { sentence: [from, to], words }: ResolvedWords): number[] {
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

const normalised = (name: string): string => name.toLowerCase().replace(/[’]/g, "'").replace(/^the /, '');

function isCalled(entity: Entity, name: string): boolean {
  const wanted = normalised(name);
  return [entity.name, ...entity.aliases].some((form) => {
    const own = normalised(form);
    return own === wanted || ` ${wanted}`.endsWith(` ${own}`) || ` ${own}`.endsWith(` ${wanted}`);
  });
}

for (const { doc, text, date, words } of articlesWithResolvedWords(part === 'dev' ? 'dev' : 'train')) {
  if (words.length === 0) continue;
  const article = cleanArticle({ source: doc, text, title: null, date, outlet: null, url: null });
  const annotation = english.annotate(
    text,
    article.blocks.map(({ span }) => span),
  );
  const found = resolveEntities(article, annotation, findMentions(article, annotation));
  for (const each of words) {
    const sort = sortOf(each.words);
    const count = counts.get(sort) ?? { right: 0, wrong: 0, nobody: 0 };
    counts.set(sort, count);
    const given = tokensOf(annotation, text, each).map((token) => found.entityAt(token));
    const outcome = given.some((entity) => entity && isCalled(entity, each.name))
      ? 'right'
      : given.some((entity) => entity)
        ? 'wrong'
        : 'nobody';
    count[outcome]++;
    if (flags.includes('--errors') && outcome !== 'right')
      process.stdout.write(
        `${doc}\t${sort}\t${outcome}\t${each.words}\t${each.name}\t${given.map((entity) => entity?.name ?? '-').join(', ')}\t${text.slice(...each.sentence).replace(/\s+/g, ' ')}\n`,
      );
  }
}

for (const [sort, { right, wrong, nobody }] of [...counts].sort()) {
  const all = right + wrong + nobody;
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  process.stdout.write(
    `${sort.padEnd(16)} ${String(all).padStart(5)} words  found right ${percent(right, all)} %  of those answered right ${percent(right, right + wrong)} %\n`,
  );
}
