import { existsSync } from 'node:fs';
import { isProblem, readArticles } from '../../src/articles/index.js';
import { extractArticle } from '../../src/extract-article.js';
import { openGraph } from '../../src/graph/index.js';
import { loadEnglish } from '../../src/language/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { FACTUALITIES } from '../../src/model/kinds.js';
import type { ArticleRecord } from '../../src/model/record.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { type Explanation, explainClaim } from '../../src/questions/explain-claim.js';
import { print, printJson } from '../door.js';
import { EXIT, InputError } from '../exit-codes.js';
import { reportProblem } from '../report-problem.js';
import { explanationLines, legendLine } from '../show-explanation.js';

interface Flags {
  readonly graph: string;
  readonly json?: boolean;
}

/** "a1b2c3:c12" */
const CLAIM_REFERENCE = /^([0-9a-f]{4,}):(c\d+)$/;

/** Shows the claims of article files, or of the graph that a question or a reference means; returns the exit code. */
export async function explainAll(words: readonly string[], { graph, json }: Flags): Promise<number> {
  const fromFiles = words.every((word) => existsSync(word));
  const { explanations, code } = fromFiles ? await explainFiles(words) : explainGraph(words.join(' '), graph);
  if (!json && explanations.length > 0) print(legendLine());
  for (const explanation of explanations) {
    if (json) printJson(explanation, 0);
    else for (const line of explanationLines(explanation)) print(line);
  }
  return code;
}

interface Explained {
  readonly explanations: readonly Explanation[];
  readonly code: number;
}

async function explainFiles(files: readonly string[]): Promise<Explained> {
  const language = loadEnglish();
  const explanations: Explanation[] = [];
  let code: number = EXIT.done;
  for await (const read of readArticles(files)) {
    if (isProblem(read)) {
      reportProblem(read);
      code = EXIT.someInputFailed;
      continue;
    }
    const record = extractArticle(read, language);
    explanations.push(...record.claims.map(({ id }) => explainClaim(record, read.text, id)));
  }
  return { explanations, code };
}

function explainGraph(what: string, folder: string): Explained {
  const { view, store, close } = openGraph(folder);
  try {
    const explanations = claimsMeant(what, folder, view).map(({ article, claim }) => {
      const stored = store.get(article);
      if (!stored) throw new InputError(`${article}: the graph ${folder} holds no such article.`);
      return explainClaim(stored.record, stored.text, requireClaim(stored.record, claim));
    });
    return { explanations, code: EXIT.done };
  } finally {
    void close();
  }
}

/** The claims that a reference names, or those behind the answer to a question, whatever their factuality. */
function claimsMeant(what: string, folder: string, view: GraphView): { article: string; claim: string }[] {
  const reference = CLAIM_REFERENCE.exec(what);
  if (reference) {
    const [, start, claim] = reference as unknown as [string, string, string];
    const articles = [...view.articles()].map(([id]) => id).filter((id) => id.startsWith(start));
    if (articles.length !== 1) {
      throw new InputError(
        `${start}: ${articles.length === 0 ? 'no' : 'more than one'} article of ${folder} begins so.`,
      );
    }
    return [{ article: articles[0]!, claim }];
  }
  const answer = answerQuestion(view, what, { include: [...FACTUALITIES] });
  if (answer.problem) throw new InputError(answer.problem);
  const rows = [
    ...answer.rows,
    ...answer.against,
    ...answer.events.flatMap(({ row }) => row ?? []),
    ...answer.paths.flat(),
  ];
  if (rows.length === 0) throw new InputError(`“${what}”: the graph ${folder} holds no claim of that kind.`);
  return rows.flatMap((row) => row.evidence.map(({ article, claim }) => ({ article, claim })));
}

function requireClaim(record: ArticleRecord, claim: string): string {
  if (record.claims.some(({ id }) => id === claim)) return claim;
  throw new InputError(`${record.article.id}:${claim}: that article has no claim ${claim}.`);
}
