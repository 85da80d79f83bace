import type { BlockStep, EdgeEntry, NodeEntry } from '../../src/graph/index.js';
import type { GraphArticle } from '../../src/model/graph.js';
import { entryLine } from '../formats/json.js';
import {
  ARTICLE_LABEL,
  adminNode,
  adminRelationship,
  articleRow,
  edgeRow,
  labelOf,
  MENTIONED_IN,
  mentionRows,
  NODES_HEADER,
  nodeRow,
  RELATIONSHIPS_HEADER,
  relationshipOf,
  type When,
} from '../neo4j/index.js';

/** A piece of the graph, and what its Neo4j form says besides; `name` is the graph's there. */
type Piece = { readonly name: string } & (
  | { readonly headers: true }
  | { readonly article: readonly [id: string, article: GraphArticle] }
  | { readonly node: NodeEntry; readonly when: When }
  | { readonly edge: EdgeEntry; readonly when: When; readonly onWordOf: readonly string[] | null }
);

/** What stands of a piece in `export json`, and in the files of `export neo4j-admin`. */
interface Written {
  readonly json?: string;
  readonly nodes?: readonly string[];
  readonly relationships?: readonly string[];
}

/** Pieces of a graph, assembled block by block, as its files hold them: the last step. */
export const writeStep: BlockStep = {
  name: 'write',
  gloss: '{ article }, { node } or { edge } -> its line of export json, its lines of export neo4j-admin',
  run: (pieces) => (pieces as readonly Piece[]).map(written),
};

function written(piece: Piece): Written {
  const { name } = piece;
  if ('headers' in piece) return { nodes: [NODES_HEADER], relationships: [RELATIONSHIPS_HEADER] };
  if ('article' in piece) {
    const [id, article] = piece.article;
    const json = entryLine({ key: id, attributes: article });
    return { json, nodes: [adminNode(ARTICLE_LABEL, articleRow(id, article), name)] };
  }
  if ('node' in piece) {
    const { key, attributes } = piece.node;
    const mentions = mentionRows(key, attributes).map((row) => adminRelationship(MENTIONED_IN, row, name));
    const node = adminNode(labelOf(attributes), nodeRow(key, attributes, piece.when), name);
    return { json: entryLine({ key, attributes }), nodes: [node], relationships: mentions };
  }
  const { key, source, target, attributes } = piece.edge;
  const row = edgeRow({ key, source, target, attributes }, piece.when, piece.onWordOf);
  return {
    json: entryLine({ key, source, target, attributes }),
    relationships: [adminRelationship(relationshipOf(attributes), row, name)],
  };
}
