import type { NewsGraph } from '../model/news-graph.js';
import { nameOf } from './find-nodes.js';
import type { Card } from './types.js';

/** A node's own particulars: other names, when and how often it was seen; events also what, when and where. */
export function cardOf(graph: NewsGraph, key: string): Card {
  const node = graph.getNodeAttributes(key);
  return {
    node: nameOf(graph, key),
    aliases: node.aliases,
    kind: node.kind ?? null,
    date: node.date ?? null,
    place: node.place && graph.hasNode(node.place) ? graph.getNodeAttribute(node.place, 'name') : null,
    mentions: node.mentions,
    articles: node.articles.length,
    firstSeen: node.firstSeen,
    lastSeen: node.lastSeen,
  };
}
