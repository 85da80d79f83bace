export { type Assembly, assemble, assembleGraph } from './assemble-graph.js';
export { loadGraph } from './load-graph.js';
export { type ArticleStore, isCurrent, type NewArticle, openStore } from './store/open-store.js';
export type { Decision, IdentityDecision, NewsGraph, Passage, Rejection, StoredArticle } from './types.js';
