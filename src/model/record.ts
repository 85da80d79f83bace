import * as z from 'zod';
import { type EdgeType, edgeTypes, FACTUALITIES, type NodeKind, nodeKinds, TRAIT_KINDS } from './kinds.js';

/**
 * The article record: what one article says. `wiregraph extract` writes one a line; the same record is stored,
 * merged, shipped and scored. Every span is `[start, end)` in UTF-16 code units of the article's text.
 */

/** Version of the record's shape. */
export const RECORD_SCHEMA = 2;

const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

/** The shape of an article's record (zod): checks what comes from outside. */
export const recordSchema = z.object({
  schema: z.literal(RECORD_SCHEMA),
  extractor: z.string(),
  article: z.object({
    id: z.string(),
    source: z.string(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    dateBasis: z.enum(['metadata', 'dateline', 'text', 'url', 'file']).nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    dropped: z.array(z.object({ span, reason: z.string() })),
    /** what was not read whole, since that would take a time that grows with its square, and why; left out where all was */
    cut: z.array(z.object({ span, reason: z.string() })).optional(),
  }),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(nodeKinds as [NodeKind, ...NodeKind[]]),
      name: z.string(),
      aliases: z.array(z.string()),
      mentions: z.array(z.object({ span, form: z.enum(['name', 'description', 'pronoun']) })),
      /** what the article tells of a being; `of`: the body or place of a role */
      traits: z.array(z.object({ kind: z.enum(TRAIT_KINDS), value: z.string(), of: z.string().nullable(), span })),
      event: z.object({ kind: z.string(), date: z.string().nullable(), place: z.string().nullable() }).optional(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      type: z.enum(edgeTypes as [EdgeType, ...EdgeType[]]),
      source: z.string().nullable(),
      target: z.string().nullable(),
      event: z.string().nullable(),
      factuality: z.enum(FACTUALITIES),
      onWordOf: z.string().nullable(),
      basis: z.enum(['text', 'byline']).optional(),
      evidence: span,
      cue: span.nullable(),
      sourceSpan: span.nullable(),
      targetSpan: span.nullable(),
      content: z.array(span),
      direct: z.boolean().optional(),
      /** how likely the claim is right, calibrated on labelled articles; two decimals */
      confidence: z.number().min(0).max(1),
      rule: z.string(),
    }),
  ),
});

/** `[start, end)` in UTF-16 code units. */
export type Span = [start: number, end: number];
/** One article's record. */
export type ArticleRecord = z.infer<typeof recordSchema>;
/** The head of a record: where the article came from and which blocks were dropped. */
export type RecordArticle = ArticleRecord['article'];
/** A being, place or event of one article. */
export type RecordEntity = ArticleRecord['entities'][number];
/** Where an article mentions a being, and by what. */
export type RecordMention = RecordEntity['mentions'][number];
/** One telling of a claim in one article. */
export type RecordClaim = ArticleRecord['claims'][number];
/** What an article tells of a being beside its name. */
export type RecordTrait = RecordEntity['traits'][number];
/** On what the article's date rests. */
export type DateBasis = NonNullable<RecordArticle['dateBasis']>;
