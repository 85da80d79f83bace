import { annotateSentences } from '../../../src/language/annotate-tokens.js';
import { annotationFromConllu } from '../../../src/language/conllu/index.js';
import { loadEnglish } from '../../../src/language/english.js';
import type { Annotation } from '../../../src/language/types.js';
import { printEntities } from './entity-figures.js';
import { gumNameCounts, nameCounts, spansOf } from './name-counts.js';
import { print, printNames, printRaw, printTrees } from './print-figures.js';
import { scoreRaw, scoreTrees } from './scores.js';
import { printSpeed } from './speed-figures.js';
import { heldOutArticles, type TreebankDocument, treebankDocuments } from './treebanks.js';

// npm run evaluate:language [-- weights]: every figure of the language pipeline on the treebanks in ../shared/corpora.

const language = loadEnglish(process.argv[2]);

for (const name of ['ewt-dev', 'gum-dev']) {
  const documents = treebankDocuments(`${name}.conllu`);
  if (documents.length === 0) continue;
  printTrees(`${name}, gold tokens`, scoreTrees(documents.map(onGoldTokens)));
  printRaw(`${name}, raw text`, scoreRaw(documents.map(onRawText)));
  if (name === 'gum-dev')
    printNames('gum-dev news, interview, speech, bio: names', gumNameCounts(language.network, documents));
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

printEntities(language);
printSpeed(language, process.argv[2]);

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
