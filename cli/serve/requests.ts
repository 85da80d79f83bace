import * as z from 'zod';
import type { ArticleStore } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { FACTUALITIES } from '../../src/model/kinds.js';
import type { LeftOut } from '../../src/model/left-out.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { answerSchema } from '../../src/questions/answer-schema.js';
import { findNodes } from '../../src/questions/names/find-nodes.js';
import { neighbourhoodOf } from '../../src/questions/neighbourhood.js';
import { suggestNames } from '../../src/questions/suggest-names.js';
import { withLeftOut } from '../../src/questions/with-left-out.js';

/** What requests are answered from. */
export interface Served {
  readonly view: GraphView;
  readonly store: ArticleStore;
  /** articles that the graph does not tell of */
  leftOut(): LeftOut;
}

/** One thing that a program may ask for: the same over HTTP and over MCP. */
export interface Request<Input extends z.ZodRawShape = z.ZodRawShape> {
  /** "ask": /api/ask, and the name of the tool */
  readonly name: string;
  readonly gloss: string;
  readonly input: Input;
  readonly output: z.ZodType;
  /** @returns null where there is no such thing */
  answer(served: Served, input: z.infer<z.ZodObject<Input>>): unknown;
}

const include = z
  .string()
  .optional()
  .describe(
    `factualities besides actual, separated by commas: ${FACTUALITIES.slice(1).join(',')}, or all; none of them is a fact`,
  );
const limit = (usual: number, most: number) => z.coerce.number().int().min(1).max(most).default(usual);
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .optional();

const factualities = (list = '') =>
  FACTUALITIES.filter(
    (each) => each === 'actual' || list.split(',').some((word) => word.trim() === each || word.trim() === 'all'),
  );

const request = <Input extends z.ZodRawShape>(made: Request<Input>): Request => made as unknown as Request;

/** Everything that can be asked for, in order. Add a request: one entry; its route, its OpenAPI entry and its tool follow. */
export const requests: readonly Request[] = [
  request({
    name: 'ask',
    gloss:
      'Answers a question in English from the graph, such as “who met Ada Lund since April”; every line quotes the articles it rests on',
    input: {
      q: z.string().min(1).max(300).describe('the question'),
      include,
      since: day.describe('ISO date'),
      until: day.describe('ISO date'),
      minConfidence: z.coerce.number().min(0).max(1).optional(),
      rows: limit(50, 1000).describe('at most so many rows; the newest first'),
      evidence: limit(3, 100).describe('at most so many tellings of each'),
    },
    output: answerSchema,
    answer: ({ view, leftOut }, { q, include: list, since, until, minConfidence, rows, evidence }) => {
      const found = answerQuestion(view, q, {
        include: factualities(list),
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
        ...(minConfidence === undefined ? {} : { minConfidence }),
      });
      const answer = withLeftOut(found, leftOut());
      const short = (all: typeof answer.rows) =>
        all.slice(0, rows).map((row) => ({ ...row, evidence: row.evidence.slice(0, evidence) }));
      return {
        ...answer,
        rows: short(answer.rows),
        against: short(answer.against),
        events: answer.events
          .slice(0, rows)
          .map((event) => ({ ...event, row: event.row ? (short([event.row])[0] ?? null) : null })),
        counts: answer.counts.slice(0, rows),
        articles: answer.articles.slice(0, rows),
        paths: answer.paths.map(short),
      };
    },
  }),
  request({
    name: 'search',
    gloss: 'Finds names that begin as typed, and statements, events and titles that hold the words',
    input: { q: z.string().min(1).max(200).describe('a name’s beginning, or words'), limit: limit(10, 100) },
    output: z.object({
      names: z.array(z.object({ key: z.string(), type: z.string(), name: z.string(), mentions: z.number() })),
      texts: z.array(
        z.object({
          node: z.string().nullable(),
          article: z.string().nullable(),
          text: z.string(),
          share: z.number(),
          score: z.number(),
        }),
      ),
    }),
    answer: ({ view }, { q, limit: most }) => ({
      names: suggestNames(view, q, most).map(({ key, type, name, mentions }) => ({ key, type, name, mentions })),
      texts: view
        .search(q)
        .slice(0, most)
        .map(({ node, article, share, score }) => {
          const found = node === null ? null : view.node(node);
          const text = found?.quote ?? found?.name ?? (article === null ? null : view.article(article)?.title) ?? '';
          return { node, article, text, share, score };
        }),
    }),
  }),
  request({
    name: 'neighbourhood',
    gloss: 'What surrounds a person, organisation, place or event: nodes and edges, without evidence',
    input: {
      of: z.string().min(1).max(300).describe('a node key or a name'),
      steps: limit(1, 3),
      limit: limit(60, 1000).describe('at most so many nodes, the most told first'),
      include,
    },
    output: z.object({
      nodes: z.array(z.looseObject({ key: z.string() })),
      edges: z.array(z.looseObject({ key: z.string() })),
      leftOut: z.number(),
    }),
    answer: ({ view }, { of, steps, limit: most, include: list }) => {
      const { nodes } = findNodes(view, of);
      return nodes.length === 0
        ? null
        : neighbourhoodOf(
            view,
            nodes.map(({ key }) => key),
            { steps, limit: most, include: factualities(list) },
          );
    },
  }),
  request({
    name: 'evidence',
    gloss: 'Every telling of one edge, with quote, span, rule, and on whose word it stands',
    input: { edge: z.string().min(1).describe('an edge’s key') },
    output: z.object({
      edge: z.looseObject({ key: z.string() }),
      evidence: z.array(z.looseObject({ quote: z.string() })),
    }),
    answer: ({ view }, { edge: key }) => {
      const edge = view.edge(key);
      return edge && { edge, evidence: view.evidence(key) };
    },
  }),
  request({
    name: 'article',
    gloss: 'An article: where it came from, and its text, in which spans of evidence are counted',
    input: { id: z.string().min(4).describe('its id') },
    output: z.looseObject({ id: z.string(), text: z.string() }),
    answer: ({ view, store }, { id }) => {
      const article = view.article(id);
      const stored = article && store.get(id);
      return stored ? { id, ...article, text: stored.text } : null;
    },
  }),
];
