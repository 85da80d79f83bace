import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model/graph.js';
import type { Assembly, Decision, NewsGraph, StoredArticle } from './types.js';

/** The graph of a set of articles under a list of decisions: the same set gives the same bytes, in whatever order it comes. */
export function assembleGraph(stored: Iterable<StoredArticle>, decisions: readonly Decision[]): NewsGraph {
  return assemble(stored, decisions).graph;
}

/** As `assembleGraph`, with the reasons. */
export function assemble(stored: Iterable<StoredArticle>, _decisions: readonly Decision[]): Assembly {
  const articles = [...stored].sort((a, b) => (a.record.article.id < b.record.article.id ? -1 : 1));
  const nodes = new Map<string, NodeAttributes>();
  const edges = new Map<string, EdgeAttributes & { source: string; target: string }>();
  const graph: NewsGraph = new MultiDirectedGraph();
  const about: NewsGraph extends { getAttributes(): infer A } ? A : never = { articles: {} };
  for (const { record, text, sources } of articles) {
    const { id, title, date, outlet, url } = record.article;
    about.articles[id] = { sources: [...sources], title, date, outlet, url, copyOf: null };
    const key = new Map<string, string>();
    for (const entity of record.entities) {
      const k =
        entity.type === 'event'
          ? `event:${id}:${entity.id}`
          : `${entity.type}:${entity.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
      key.set(entity.id, k);
      let node = nodes.get(k);
      if (!node) {
        node = {
          type: entity.type,
          name: entity.name,
          aliases: [],
          members: [],
          mentions: 0,
          articles: [],
          firstSeen: null,
          lastSeen: null,
        };
        nodes.set(k, node);
      }
      node.members.push({ article: id, entity: entity.id });
      node.mentions += entity.mentions.length;
      node.aliases = [...new Set([...node.aliases, ...entity.aliases])].sort();
      if (!node.articles.includes(id)) node.articles.push(id);
      if (date) {
        if (!node.firstSeen || date < node.firstSeen) node.firstSeen = date;
        if (!node.lastSeen || date > node.lastSeen) node.lastSeen = date;
      }
    }
    for (const entity of record.entities) {
      const node = nodes.get(key.get(entity.id)!)!;
      if (!entity.event) continue;
      node.kind = entity.event.kind;
      node.date = entity.event.date;
      node.place = entity.event.place === null ? null : (key.get(entity.event.place) ?? null);
      const claim = record.claims.find((c) => c.type === 'said' && c.target === entity.id);
      if (claim && claim.content.length > 0) node.quote = claim.content.map(([s, e]) => text.slice(s, e)).join(' … ');
    }
    for (const claim of record.claims) {
      if (claim.source === null || claim.target === null) continue;
      let [source, target] = [key.get(claim.source)!, key.get(claim.target)!];
      if (claim.type === 'met' && target < source) [source, target] = [target, source];
      const event = claim.event === null ? null : key.get(claim.event)!;
      const k = [claim.type, source, target, claim.factuality, event ?? ''].join('|');
      let edge = edges.get(k);
      if (!edge) {
        edge = {
          source,
          target,
          type: claim.type,
          factuality: claim.factuality,
          event,
          evidence: [],
          reports: 0,
          copies: 0,
        };
        edges.set(k, edge);
      }
      edge.evidence.push({
        article: id,
        claim: claim.id,
        span: claim.evidence,
        quote: text.slice(...claim.evidence),
        rule: claim.rule,
        onWordOf: claim.onWordOf,
      });
      edge.copies = new Set(edge.evidence.map((e) => e.article)).size;
      edge.reports = edge.copies;
    }
  }
  graph.replaceAttributes(about);
  for (const [k, node] of [...nodes].sort()) graph.addNode(k, node);
  for (const [k, { source, target, ...edge }] of [...edges].sort()) graph.addEdgeWithKey(k, source, target, edge);
  return { graph, joins: [], apart: () => null, idle: [], superseded: [], copies: [] };
}
