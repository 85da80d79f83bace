import { annotationFromConllu, type ConlluSentence, readConllu } from '../../src/language/conllu/index.js';
import type { Annotation } from '../../src/language/types.js';
import { readCorpus } from './shared-corpora.js';

/** An article of polnear-train with the trees of the larger model that labelled it. */
export interface SilverArticle {
  readonly id: string;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly annotation: Annotation;
}

/**
 * Reads silver-polnear: 790 articles, one after the other. Empty (with a line on standard error) when ../shared is absent.
 * `wanted` keeps the articles whose id it accepts.
 */
export function* silverArticles(wanted: (id: string) => boolean = () => true): Generator<SilverArticle> {
  const trees = readCorpus('silver-polnear.conllu.gz');
  const articles = readCorpus('polnear-train.jsonl');
  if (trees === undefined || articles === undefined) return;
  const byId = new Map<string, { text: string; date: string | null; outlet: string | null }>();
  for (const line of articles.split('\n')) if (line !== '') byId.set(JSON.parse(line).doc, JSON.parse(line));
  for (const { id, sentences } of documentsOf(trees)) {
    const article = byId.get(id);
    if (!article || !wanted(id)) continue;
    const annotation = annotationFromConllu(sentences(), article.text);
    yield { id, date: article.date, outlet: article.outlet, annotation };
  }
}

/** Divides a CoNLL-U file at `# newdoc id`; a document is read only when asked for. */
function documentsOf(trees: string): { id: string; sentences: () => ConlluSentence[] }[] {
  return trees
    .split(/^(?=# newdoc)/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const id = /^# newdoc id = (.*)$/m.exec(part)?.[1] ?? '';
      return { id, sentences: () => readConllu(part, id) };
    });
}

/** The silver article of one id. */
export const silverArticle = (id: string): SilverArticle | undefined =>
  silverArticles((other) => other === id).next().value;
