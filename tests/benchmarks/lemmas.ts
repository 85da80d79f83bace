import { isWord, readConllu } from '../../src/language/conllu/index.js';
import { lemmatise } from '../../src/language/lemma/index.js';
import { readCorpus } from './shared-corpora.js';

/** How many lemmas are right with gold tags: `npx tsx tests/benchmarks/lemmas.ts`; `--wrong` lists those that are not. */
for (const name of ['ewt-dev', 'gum-dev']) {
  const content = readCorpus(`${name}.conllu`);
  if (content === undefined) continue;
  const rows = readConllu(content, name).flatMap(({ rows }) => rows.filter((row) => isWord(row) && row.lemma !== '_'));
  const wrong = rows.filter(({ form, upos, xpos, lemma }) => lemmatise(form, upos, xpos) !== lemma);
  const share = 1 - wrong.length / rows.length;
  process.stdout.write(`${name}: lemmas ${(100 * share).toFixed(2)} of ${rows.length} words with gold tags\n`);
  if (!process.argv.includes('--wrong')) continue;
  for (const { form, upos, xpos, lemma } of wrong) {
    process.stdout.write(`${form} ${upos}/${xpos}: ${lemma}, not ${lemmatise(form, upos, xpos)}\n`);
  }
}
