import { annotateSentences } from '../../../src/language/annotate-tokens.js';
import { annotationFromConllu, isWord } from '../../../src/language/conllu/index.js';
import { loadEnglish } from '../../../src/language/english.js';
import type { Annotation } from '../../../src/language/types.js';
import { gumNames } from './gum-names.js';
import { Count, type RawScores, scoreRaw, scoreTrees, type TreeScores } from './scores.js';
import { heldOutArticles, type TreebankDocument, treebankDocuments } from './treebanks.js';

// npm run evaluate:language: every figure of the language pipeline on the treebanks in ../shared/corpora.

/** Relations on which the rules that find claims stand most. */
const RELATIONS = ['nsubj', 'obj', 'obl', 'nmod', 'conj', 'ccomp', 'advcl', 'acl', 'appos', 'parataxis'];
/** Genres of GUM that are like news. */
const NEWS_LIKE = new Set(['news', 'interview', 'speech', 'bio']);

const language = loadEnglish(process.argv[2]);
const print = (line: string) => process.stdout.write(`${line}\n`);
const figure = (value: number) => value.toFixed(2).padStart(6);

for (const name of ['ewt-dev', 'gum-dev']) {
  const documents = treebankDocuments(`${name}.conllu`);
  if (documents.length === 0) continue;
  printTrees(`${name}, gold tokens`, scoreTrees(documents.map(onGoldTokens)));
  printRaw(`${name}, raw text`, scoreRaw(documents.map(onRawText)));
  if (name === 'gum-dev') printNames('gum-dev news, interview, speech, bio: names', gumNameCounts(documents));
}
const held = [...heldOutArticles()];
if (held.length > 0) {
  print(
    `\nsilver-polnear, the tenth kept out of training: ${held.length} articles; the teacher's trees count as right`,
  );
  printTrees(
    'the teacher’s tokens',
    scoreTrees(held.map(({ annotation }) => ({ gold: annotation, found: onTokensOf(annotation) }))),
  );
  const raw = held.map(({ annotation }) => ({ gold: annotation, found: language.annotate(annotation.text) }));
  printRaw('raw text', scoreRaw(raw));
  printNames('names', nameCounts(held.map(({ annotation }) => [spansOf(annotation), spansOf(onTokensOf(annotation))])));
}

function onGoldTokens({ sentences }: TreebankDocument) {
  return { gold: annotationFromConllu(sentences), found: annotateSentences(language.network, sentences) };
}

function onRawText({ sentences }: TreebankDocument) {
  const gold = annotationFromConllu(sentences);
  return { gold, found: language.annotate(gold.text) };
}

/** The network's view of an annotation's own tokens. */
function onTokensOf(gold: Annotation): Annotation {
  const forms = Array.from({ length: gold.size }, (_, token) => gold.form(token));
  const sentences = Array.from({ length: gold.sentences }, (_, sentence) => ({
    comments: [],
    rows: forms.slice(gold.sentenceFirst(sentence), gold.sentenceFirst(sentence + 1)).map((form, index) => ({
      id: String(index + 1),
      form,
      lemma: '_',
      upos: '_',
      xpos: '_',
      feats: '_',
      head: '_',
      deprel: '_',
      deps: '_',
      misc: '_',
    })),
  }));
  return annotateSentences(language.network, sentences);
}

function gumNameCounts(documents: readonly TreebankDocument[]): Map<string, Count> {
  const pairs = documents
    .filter(({ genre }) => NEWS_LIKE.has(genre))
    .map(({ sentences }): [Set<string>, Set<string>] => {
      const gold = new Set<string>();
      let token = 0;
      for (const { rows } of sentences) {
        const words = rows.filter(isWord);
        for (const { first, last, kind } of gumNames(words)) gold.add(`${token + first} ${token + last} ${kind}`);
        token += words.length;
      }
      return [gold, spansOf(annotateSentences(language.network, sentences))];
    });
  return nameCounts(pairs);
}

/** Names as "first last kind". */
function spansOf(annotation: Annotation): Set<string> {
  const spans = new Set<string>();
  for (let token = 0; token < annotation.size; token++) {
    const name = annotation.name(token);
    if (!name.startsWith('B-')) continue;
    let last = token;
    while (last + 1 < annotation.size && annotation.name(last + 1) === `I-${name.slice(2)}`) last++;
    spans.add(`${token} ${last} ${name.slice(2)}`);
  }
  return spans;
}

/** Counts of all names and of each kind: same words, same kind. */
function nameCounts(pairs: readonly (readonly [gold: Set<string>, found: Set<string>])[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const add = (span: string, part: 'right' | 'given' | 'wanted') => {
    for (const kind of ['all', span.split(' ')[2]!]) {
      const count = counts.get(kind) ?? counts.set(kind, new Count()).get(kind)!;
      count[part]++;
    }
  };
  for (const [gold, found] of pairs) {
    for (const span of gold) add(span, 'wanted');
    for (const span of found) {
      add(span, 'given');
      if (gold.has(span)) add(span, 'right');
    }
  }
  return counts;
}

function printTrees(title: string, scores: TreeScores): void {
  print(`\n${title} (${scores.words} words without punctuation)`);
  print(
    `  UPOS ${figure(scores.upos)}  XPOS ${figure(scores.xpos)}  UAS ${figure(scores.uas)}  LAS ${figure(scores.las)}`,
  );
  const of = (relation: string) => `${relation} ${figure(scores.relations.get(relation)?.f1 ?? 0).trim()}`;
  print(`  F1: ${RELATIONS.map(of).join(', ')}`);
}

function printRaw(title: string, { tokens, words, sentences, las }: RawScores): void {
  print(`\n${title}`);
  const f1 = (name: string, count: Count) => `${name} ${figure(count.f1)}`;
  print(`  F1: ${[f1('tokens', tokens), f1('words', words), f1('sentences', sentences), f1('LAS', las)].join('  ')}`);
}

function printNames(title: string, counts: ReadonlyMap<string, Count>): void {
  print(`\n${title}`);
  for (const [kind, count] of counts) {
    print(
      `  ${kind.padEnd(13)}F1 ${figure(count.f1)}  precision ${figure(count.precision)}  recall ${figure(count.recall)}  (${count.wanted})`,
    );
  }
}
