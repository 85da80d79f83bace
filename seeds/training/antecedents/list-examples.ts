// Lists what the article's words may stand for, with what speaks for each, and who it is by readers and by GUM:
//   npx tsx seeds/training/antecedents/list-examples.ts train|dev > examples.jsonl
import { cleanArticle } from '../../../src/articles/index.js';
import type { Kind, Options } from '../../../src/entities/antecedents/index.js';
import type { Cluster } from '../../../src/entities/cluster.js';
import { resolveEntities } from '../../../src/entities/index.js';
import { loadEnglish } from '../../../src/language/index.js';
import type { Annotation } from '../../../src/language/types.js';
import { findMentions } from '../../../src/mentions/index.js';
import type { Mention } from '../../../src/mentions/types.js';
import { chainAt, coreferentTexts } from '../../../tests/benchmarks/coreference/gum-chains.js';
import { articlesWithResolvedWords, isCalledAny } from '../../../tests/benchmarks/coreference/resolved-words.js';

const part = process.argv[2] === 'dev' ? 'dev' : 'train';
const english = loadEnglish();

type Weighed = readonly [kind: Kind, mention: Mention, options: Options];

function weigh(id: string, text: string): { annotation: Annotation; weighed: Weighed[] } {
  const article = cleanArticle({ source: id, text, title: null, date: null, outlet: null, url: null });
  const annotation = english.annotate(
    text,
    article.blocks.map(({ span }) => span),
  );
  const weighed: Weighed[] = [];
  resolveEntities(article, annotation, findMentions(article, annotation), (...each) => weighed.push(each));
  return { annotation, weighed };
}

/** One line: the features of every option, and which of them are right; none where nobody is. */
function write(
  id: string,
  source: string,
  [kind, mention, { options, nobody }]: Weighed,
  right: number[],
  words: string,
) {
  const line = {
    id,
    source,
    kind,
    at: mention.span[0],
    words,
    right,
    nobody,
    options: options.map(({ features }) => features),
    names: options.map(({ cluster }) => cluster.groups[0]!.text),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Genres of GUM that speak of people as news does and may be used by anybody: others speak of characters, travellers, readers. */
const PROSE = new Set(['news', 'bio', 'interview', 'speech', 'court', 'textbook', 'academic']);

const formsOf = ({ groups }: Cluster): string[] => groups.map(({ text }) => text);
const rightOnes = (options: Options, isRight: (option: Options['options'][number]) => boolean): number[] =>
  options.options.flatMap((option, index) => (isRight(option) ? [index] : []));

for (const { doc, text, words } of articlesWithResolvedWords(part)) {
  if (words.length === 0) continue;
  const { weighed } = weigh(doc, text);
  for (const each of weighed) {
    const [, mention, options] = each;
    const [start, end] = mention.span;
    const label = words.find(
      ({ sentence: [from, to], words: said }) =>
        start >= from && end <= to && overlaps(text, said, from, to, start, end),
    );
    // of several alike in a sentence the label means one, and does not say which
    if (!label || times(text.slice(...label.sentence), label.words) > 1) continue;
    const right = rightOnes(options, ({ cluster }) => isCalledAny(formsOf(cluster), label.name));
    write(doc, 'labels', each, right, `${label.words} = ${label.name}`);
  }
}

/** How often words stand whole in a piece of text. */
function times(text: string, words: string): number {
  return text
    .split(words)
    .slice(1)
    .filter((rest, i) => !/^\p{L}/u.test(rest) && !/\p{L}$/u.test(text.split(words)[i]!)).length;
}

/** Whether labelled words stand at a mention and end with it: "the envoy" or "Norland's envoy" for the mention "envoy". */
function overlaps(text: string, said: string, from: number, to: number, start: number, end: number): boolean {
  for (let at = text.indexOf(said, from); at >= 0 && at + said.length <= to; at = text.indexOf(said, at + 1))
    if (at <= start && end === at + said.length) return true;
  return false;
}

for (const { id, genre, text, mentions } of coreferentTexts(part)) {
  if (!PROSE.has(genre)) continue;
  const { annotation, weighed } = weigh(id, text);
  const chainOf = (token: number) => chainAt(mentions, annotation.start(token))?.chain ?? null;
  for (const each of weighed) {
    const [, mention, options] = each;
    const chain = chainOf(mention.head);
    if (chain === null) continue;
    const right = rightOnes(options, ({ cluster }) =>
      cluster.groups.some((group) => group.mentions.some(({ head }) => chainOf(head) === chain)),
    );
    write(id, 'gum', each, right, annotation.form(mention.head));
  }
}
