/**
 * The public surface. One call each: `buildGraph` reads articles into a graph, `ask` puts a question to it, `extract` tells what one
 * article says, `loadGraph` opens what the command line built. The others are the steps between, for programs that
 * want them apart. Exporters and pictures are in `wiregraph/export`.
 */
export { cleanArticle, isProblem, readArticles } from './articles/index.js';
export type { ReadOptions } from './articles/read/read-articles.js';
export type {
  AgencyCredit,
  ArticleBlock,
  CleanArticle,
  DroppedBlock,
  InputProblem,
  SourceArticle,
} from './articles/types.js';
export { extractArticle } from './extract-article.js';
export type { StageOptions } from './extraction/stages/read-stages.js';
export { extractorVersion } from './extractor-version.js';
export { loadGraph, openView, type ReadEntities, viewOf } from './graph/index.js';
export type { Decision, IdentityDecision, Passage, Rejection, StoredArticle } from './graph/types.js';
export type { Annotation, CueReading, CutPart, Language, RoleReading } from './language/types.js';
export { ask } from './library/ask.js';
export { assembleGraph } from './library/assemble.js';
export { type BuildOptions, buildGraph } from './library/build-graph.js';
export { extract } from './library/extract.js';
export type { GivenArticle } from './library/given-article.js';
export { loadEnglish } from './library/load-english.js';
export type {
  EdgeAttributes,
  Evidence,
  GraphArticle,
  GraphAttributes,
  NodeAttributes,
  NodeTrait,
} from './model/graph.js';
export type { Days, Direction, GraphView, TextHit, ToldEvidence, ViewEdge, ViewNode } from './model/graph-view.js';
export { InputError } from './model/input-error.js';
export type { EdgeType, Factuality, NodeKind } from './model/kinds.js';
export { EDGE_TYPES, FACTUALITIES, mayJoin, NODE_KINDS } from './model/kinds.js';
export type { LeftOut } from './model/left-out.js';
export type { NewsGraph } from './model/news-graph.js';
export type {
  ArticleRecord,
  DateBasis,
  RecordArticle,
  RecordClaim,
  RecordEntity,
  RecordMention,
  Span,
} from './model/record.js';
export { recordSchema } from './model/record.js';
export { answerQuestion } from './questions/answer-question.js';
export type {
  Anchor,
  Answer,
  AnswerArticle,
  AnswerCount,
  AnswerEvent,
  AnswerEvidence,
  AnswerOptions,
  AnswerRow,
  Candidate,
  Card,
  CardRole,
  Focus,
  NamedNode,
  Period,
  Question,
  TakenName,
} from './questions/types.js';
