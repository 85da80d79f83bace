import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConlluSentence, commentValue, readConllu } from '../../../src/language/conllu/index.js';
import { fnv1a } from '../../../src/language/network/word-features.js';
import { readCorpus } from '../shared-corpora.js';
import { type SilverArticle, silverArticles } from '../silver-articles.js';

/** A document of a treebank. */
export interface TreebankDocument {
  readonly genre: string;
  readonly sentences: readonly ConlluSentence[];
}

/** The documents of a treebank; none (and a line on standard error) when it is absent. */
export function treebankDocuments(name: string): TreebankDocument[] {
  const content = readCorpus(name);
  const documents: { genre: string; sentences: ConlluSentence[] }[] = [];
  for (const sentence of content === undefined ? [] : readConllu(content, name)) {
    const opens = sentence.comments.some((comment) => comment.startsWith('# newdoc'));
    if (opens || documents.length === 0) {
      documents.push({ genre: commentValue(sentence, 'meta::genre') ?? '', sentences: [] });
    }
    documents.at(-1)!.sentences.push(sentence);
  }
  return documents;
}

/** One article in so many is kept out of training. */
const HELD_OUT = 10;
/** Articles whose labels measure claims are never trained on and not measured here either. */
const LABELLED = ['met-dev.jsonl', 'factuality-dev.jsonl'];

/** The tenth of silver-polnear on which the network is compared with the larger model that taught it. */
export function* heldOutArticles(): Generator<SilverArticle> {
  const labelled = labelledArticles();
  yield* silverArticles((id) => fnv1a(id) % HELD_OUT === 0 && !labelled.has(id));
}

function labelledArticles(): Set<string> {
  const ids = new Set<string>();
  for (const name of LABELLED) {
    const path = fileURLToPath(new URL(`../../../../shared/eval/${name}`, import.meta.url));
    if (!existsSync(path)) continue;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line.trim() !== '') ids.add((JSON.parse(line) as { doc: string }).doc.replace(/\.txt$/, ''));
    }
  }
  return ids;
}
