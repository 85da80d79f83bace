import * as z from 'zod';
import { edgeTypes, FACTUALITIES, nodeKinds } from '../model/kinds.js';
import type { Answer } from './types.js';

/** The shape of an answer as `--json`, the server and the MCP tools give it; docs/answer.schema.json is made of it. */

const text = z.string().nullable();
const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
const node = z.object({ key: z.string(), type: z.enum(nodeKinds), name: z.string() });
const told = z.object({ first: z.string(), last: z.string() }).nullable();
const share = z.number().min(0).max(1);

const evidence = z.object({
  article: z.string(),
  title: text,
  outlet: text,
  date: text,
  url: text,
  source: z.string(),
  span: span.describe('where the quote stands in the article’s text, in UTF-16 code units'),
  quote: z.string(),
  cue: text.describe('the words that say so'),
  claim: z.string(),
  rule: z.string(),
  confidence: share,
  onWordOf: text.describe('the speaker on whose word alone it stands; null when the article itself tells it'),
});

const row = z.object({
  key: z.string().describe('key of the edge'),
  type: z.enum(edgeTypes),
  source: node,
  target: node,
  factuality: z.enum(FACTUALITIES).describe('only “actual” may be taken for a fact'),
  verb: z.string(),
  date: text,
  told: told.describe('dates of the first and last article that tell it'),
  place: text,
  event: text,
  words: text.describe('what was said, for said'),
  about: z.array(z.string()),
  reports: z.number().int(),
  copies: z.number().int(),
  confidence: share,
  evidence: z.array(evidence),
});

const question = z.object({
  ask: z.string(),
  a: text,
  b: text,
  words: text,
  focus: z.enum(['when', 'where', 'count', 'last', 'first', 'most', 'whether', 'why']).nullable(),
  number: z.number().int().nullable(),
  set: z.record(z.string(), z.string()),
  period: z.object({ since: text, until: text, words: z.string(), recent: z.boolean().optional() }).nullable(),
  anchor: z.object({ side: z.enum(['before', 'after']), event: z.string() }).nullable(),
  place: text,
  outlet: text,
  order: z.enum(['newest', 'oldest', 'told']).nullable(),
  sure: z.boolean(),
});

const card = z.object({
  node,
  aliases: z.array(z.string()),
  kind: text,
  date: text,
  place: text,
  mentions: z.number().int(),
  articles: z.number().int(),
  firstSeen: text,
  lastSeen: text,
  roles: z.array(
    z.object({ role: z.string(), first: text, last: text, articles: z.number().int(), article: z.string(), span }),
  ),
});

export const answerSchema = z
  .object({
    question,
    subjects: z.array(node),
    names: z.array(
      z.object({
        typed: z.string(),
        taken: z.array(z.string()).describe('keys of the nodes it was taken for'),
        candidates: z
          .array(node.extend({ mentions: z.number().int() }))
          .describe('all that it fits; name#2 takes the second'),
      }),
    ),
    notes: z.array(z.string()),
    summary: text,
    rows: z.array(row),
    against: z.array(row),
    events: z.array(
      z.object({
        event: node,
        kind: text,
        date: text,
        told,
        place: text,
        participants: z.array(node),
        reportedBy: z.array(z.string()),
        reports: z.number().int(),
        row: row.nullable(),
      }),
    ),
    counts: z.array(z.object({ label: z.string(), node: node.nullable(), count: z.number().int() })),
    articles: z.array(
      z.object({
        article: z.string(),
        title: text,
        outlet: text,
        date: text,
        url: text,
        source: z.string(),
        copyOf: text,
        passage: z
          .object({ span, quote: z.string() })
          .nullable()
          .describe('the sentence that holds the words asked for, where no claim answers'),
      }),
    ),
    cards: z.array(card),
    withheld: z.number().int(),
    paths: z.array(z.array(row)),
    problem: text,
    trouble: z.enum(['not-found', 'not-understood', 'nothing']).nullable(),
    suggestions: z.array(z.string()),
    articlesLeftOut: z
      .object({
        whole: z.number().int().nonnegative().describe('articles that no record tells of'),
        inPart: z.number().int().nonnegative().describe('articles told without one of their sources'),
      })
      .optional()
      .describe(
        'what the answer could not see, since records were lost or made by another version; refresh reads it again',
      ),
  })
  .describe('An answer of a wiregraph: what was understood, lines with their evidence, or why there is none');

/** The same as JSON Schema (draft 2020-12). */
export const answerJsonSchema = (): Record<string, unknown> => z.toJSONSchema(answerSchema) as Record<string, unknown>;

/** The compiler holds that the types and the schema are of one shape, both ways. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Plain<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? Plain<Item>[]
    : { -readonly [K in keyof T]: Plain<T[K]> }
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;
export const schemaFits: Same<Plain<Answer>, Plain<z.infer<typeof answerSchema>>> = true;
