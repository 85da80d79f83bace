export { type Assembly, assemble, assembleGraph } from './assemble-graph.js';
export { loadGraph } from './load-graph.js';
export { isCurrent } from './store/is-current.js';
export { openStore } from './store/open-store.js';
export type { ArticleHead, ArticleStore, NewArticle, SetChange, StoredSource } from './store/types.js';
export type { Decision, IdentityDecision, NewsGraph, Passage, Rejection, StoredArticle } from './types.js';
export { findNewestVersions, type Version } from './versions/find-newest-versions.js';
