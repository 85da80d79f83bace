export type { NewsGraph } from '../model/news-graph.js';
export { assemble, assembleGraph } from './assemble-graph.js';
export { type BlockStep, blockSteps } from './blocks/index.js';
export { bringUpToDate, bringUpToDateInTurns, isUpToDate } from './bring-up-to-date.js';
export { countGraph, type GraphCounts } from './count-graph.js';
export { changeDecisions } from './decisions/change-decisions.js';
export { claimsAt, entityAt } from './decisions/entity-at.js';
export { findBeings, type Telling, type Where } from './decisions/find-beings.js';
export { findClaimsTold, type ToldClaim } from './decisions/find-claims-told.js';
export { readDecisions } from './decisions/read-decisions.js';
export { addDecision, writeDecisions } from './decisions/write-decisions.js';
export { gatherGraph, gatherOutlines, gatherUnquoted, loadGraph, type Wanted } from './load-graph.js';
export { type OpenedGraph, openGraph } from './open-graph.js';
export { OutlineGraph, type PlainGraph } from './outline-graph.js';
export { joinsBetween, type Reasons } from './reasons.js';
export { type CheckedStore, checkStore } from './store/check-store.js';
export { type Compacted, compactAfterBuild, compactStore } from './store/compact-store.js';
export { isGraphFolder } from './store/graph-folder.js';
export { isCurrent } from './store/is-current.js';
export { openStore } from './store/open-store.js';
export { type Repaired, repairStore } from './store/repair-store.js';
export type { ArticleHead, ArticleStore, NewArticle, SetChange, StoredSource } from './store/types.js';
export { unreadArticles } from './store/unread-articles.js';
export { type GraphSummary, summariseGraph } from './summarise-graph.js';
export type { EdgeEntry, NodeEntry } from './tables/export-tables.js';
export { type MadeAnew, type TablesUpdate, tellUpdatesTo } from './tables/tell-updates.js';
export type {
  Assembly,
  Copy,
  Decision,
  IdentityDecision,
  IdleDecision,
  Join,
  Member,
  Parting,
  Passage,
  Rejection,
  StoredArticle,
} from './types.js';
export { findNewestVersions, type Version } from './versions/find-newest-versions.js';
export type { ReadEntities } from './view/mentions-by-node.js';
export { openView } from './view/open-view.js';
export { viewOf } from './view/view-of.js';
export {
  type EdgeOutline,
  type GraphLookups,
  type GraphSource,
  outlineOf,
  sourceOf,
  type WholeStream,
} from './whole-stream.js';
