import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which articles a scorer looks at. */
export type ArticleSet = 'facts' | 'quotes' | 'sentences' | 'relations';

const LABELS = { facts: ['facts-dev.jsonl'], sentences: ['met-dev.jsonl', 'factuality-dev.jsonl'] } as const;
/** Files of labels that hold their articles' texts. */
const WITH_TEXTS = { relations: 'relations-dev.jsonl' } as const;
const CORPORA = ['polnear-dev.jsonl', 'polnear-train.jsonl'] as const;
/** The corpus whose every attribution is labelled. */
const QUOTES_CORPUS = CORPORA[0];

const lines = (path: string): { doc: string; text: string }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The folder shared/ beside the checkout. @throws Error that says what is missing */
export function requireShared(root: string): { evaluation: string; corpora: string } {
  const evaluation = join(root, '../shared/eval');
  const corpora = join(root, '../shared/corpora');
  for (const folder of [evaluation, corpora]) {
    if (!existsSync(folder)) {
      throw new Error(
        `${folder} is absent: the labelled articles are not part of the project, so there is nothing to score here.`,
      );
    }
  }
  return { evaluation, corpora };
}

/** Writes the texts that a scorer's labels name into a folder, a file an article, and returns their paths, sorted. */
export function unpackArticles(
  set: ArticleSet,
  { evaluation, corpora }: ReturnType<typeof requireShared>,
  folder: string,
): string[] {
  if (set === 'relations') return writeTexts(lines(join(evaluation, WITH_TEXTS[set])), folder);
  const wanted =
    set === 'quotes'
      ? null
      : new Set(
          LABELS[set].flatMap((file) => lines(join(evaluation, file)).map(({ doc }) => doc.replace(/\.txt$/, ''))),
        );
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const corpus of wanted ? CORPORA : [QUOTES_CORPUS]) {
    for (const { doc, text } of lines(join(corpora, corpus))) {
      if (wanted && !wanted.has(doc)) continue;
      const path = join(folder, `${doc}.txt`);
      writeFileSync(path, text);
      paths.push(path);
    }
  }
  return paths.sort();
}

function writeTexts(articles: readonly { doc: string; text: string }[], folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return articles
    .map(({ doc, text }) => {
      const path = join(folder, `${doc}.txt`);
      writeFileSync(path, text);
      return path;
    })
    .sort();
}
