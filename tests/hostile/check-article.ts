import type { SourceArticle } from '../../src/articles/types.js';
import { extractArticle } from '../../src/extract-article.js';
import { assembleGraph } from '../../src/graph/index.js';
import type { Language } from '../../src/language/types.js';
import { InputError } from '../../src/model/input-error.js';
import { type ArticleRecord, recordSchema, type Span } from '../../src/model/record.js';

/** So long may any article take, in milliseconds of processor time, and so much more for each code unit. */
const MOST_MS = 3000;
const MOST_MS_A_UNIT = 0.2;

/** What must hold of every article, however hostile: null where it does, otherwise one sentence on what does not. */
export function faultIn(given: SourceArticle, language: Language): string | null {
  const start = process.cpuUsage();
  let record: ArticleRecord;
  try {
    record = extractArticle(given, language);
  } catch (error) {
    // refusing is a way to answer
    if (error instanceof InputError) return null;
    return `threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' ') ?? String(error)}`;
  }
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (ms > MOST_MS + MOST_MS_A_UNIT * given.text.length) {
    return `took ${Math.round(ms)} ms for ${given.text.length} code units`;
  }
  return (
    faultOfShape(record) ??
    faultOfSpans(record, given.text) ??
    faultOfGraph(record, given) ??
    (JSON.stringify(extractArticle(given, language)) === JSON.stringify(record)
      ? null
      : 'gave other bytes the second time')
  );
}

function faultOfShape(record: ArticleRecord): string | null {
  const parsed = recordSchema.safeParse(record);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  return `made a record that is none: ${issue?.path.join('.')}: ${issue?.message}`;
}

/** Spans lie within the text, hold something, and never cut a letter in two. */
function faultOfSpans(record: ArticleRecord, text: string): string | null {
  for (const [what, [start, end]] of spansOf(record)) {
    if (start < 0 || end > text.length || start >= end) return `${what} has the span ${start}–${end} of ${text.length}`;
    if (!/\S/.test(text.slice(start, end))) return `${what} quotes nothing but white space at ${start}`;
    if (cutsPair(text, start) || cutsPair(text, end)) return `${what} cuts a surrogate pair at ${start}–${end}`;
  }
  return null;
}

function* spansOf({ article, entities, claims }: ArticleRecord): Generator<[string, Span]> {
  for (const { span } of article.dropped) yield ['a dropped block', span];
  for (const { id, mentions, traits } of entities) {
    for (const { span } of mentions) yield [`a mention of ${id}`, span];
    for (const { span } of traits) yield [`a trait of ${id}`, span];
  }
  for (const claim of claims) {
    yield [`the evidence of ${claim.id}`, claim.evidence];
    for (const span of [claim.cue, claim.sourceSpan, claim.targetSpan]) if (span) yield [`a part of ${claim.id}`, span];
    for (const span of claim.content) yield [`the content of ${claim.id}`, span];
  }
}

const cutsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!);

/** Claims name entities that there are; the graph's quotes stand in the text. */
function faultOfGraph(record: ArticleRecord, { source, text }: SourceArticle): string | null {
  const ids = new Set(record.entities.map(({ id }) => id));
  for (const { id, ...claim } of record.claims) {
    for (const end of [claim.source, claim.target, claim.event]) {
      if (end !== null && !ids.has(end)) return `${id} names ${end}, which is no entity`;
    }
  }
  let fault: string | null = null;
  assembleGraph([{ record, text, sources: [source] }], []).forEachEdge((edge, { evidence }) => {
    for (const { span, quote } of evidence) {
      if (text.slice(...span) !== quote) fault ??= `${edge} quotes what does not stand at ${span.join('–')}`;
    }
  });
  return fault;
}
