import { distance } from 'fastest-levenshtein';
import { words } from '../lexicon/lists.js';
import type { NewsGraph } from '../model/news-graph.js';
import type { NamedNode } from './types.js';

/** What a typed name was taken for: the nodes it stands for, or names that might have been meant. */
export interface Found {
  readonly nodes: readonly NamedNode[];
  readonly suggestions: readonly string[];
  /** the name fits several beings equally well */
  readonly ambiguous: boolean;
}

/** How many "did you mean" names are offered. */
const MOST_SUGGESTIONS = 3;
/** A typo changes at most this share of a name's letters ("Lewitt" for "Leavitt" changes 3 of 7). */
const TYPO_SHARE = 0.45;

/** Words that say nothing about which event is meant. */
const emptyWords = (): ReadonlySet<string> => words('question-empty-words');

/** Lower case, no diacritics, no punctuation, "Saint" for "St.": the form in which names are compared. */
export function comparable(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/\bst\.?(?=\s)/g, 'saint')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

/**
 * Finds the node that a person typed: by name or alias, then by a part of the name ("Putin"), then, for events, by
 * their words, place and participants ("the meeting of Witkoff and Putin", "the Sumy attack").
 */
export function findNodes(graph: NewsGraph, typed: string): Found {
  const wanted = comparable(typed);
  if (wanted === '') return { nodes: [], suggestions: [], ambiguous: false };
  for (const tier of [byName, byPartOfName]) {
    const beings = tier(graph, wanted);
    if (beings.length > 0) return settle(graph, beings);
  }
  const events = [...eventsOfParticipants(graph, typed), ...eventsByWords(graph, wanted)];
  if (events.length > 0) return { nodes: named(graph, [...new Set(events)]), suggestions: [], ambiguous: false };
  return { nodes: [], suggestions: suggest(graph, wanted), ambiguous: false };
}

/** The node as answers name it. */
export function nameOf(graph: NewsGraph, key: string): NamedNode {
  const { type, name } = graph.getNodeAttributes(key);
  return { key, type, name };
}

const named = (graph: NewsGraph, keys: readonly string[]): NamedNode[] => keys.map((key) => nameOf(graph, key));

function byName(graph: NewsGraph, wanted: string): string[] {
  return graph.filterNodes((_, node) => comparable(node.name) === wanted).concat(byAlias(graph, wanted));
}

function byAlias(graph: NewsGraph, wanted: string): string[] {
  return graph.filterNodes(
    (_, node) => comparable(node.name) !== wanted && node.aliases.some((alias) => comparable(alias) === wanted),
  );
}

function byPartOfName(graph: NewsGraph, wanted: string): string[] {
  const words = wanted.split(' ');
  return graph.filterNodes((_, node) => {
    if (node.type === 'event') return false;
    const own = comparable(node.name).split(' ');
    return words.every((word) => own.includes(word));
  });
}

/**
 * One being wins when it is the only one, or when the typed words are its own name and only an alias of the others;
 * otherwise the reader is asked. Beings count before events, so "Sumy" is the city and "the Sumy attack" the attack.
 */
function settle(graph: NewsGraph, keys: readonly string[]): Found {
  const unique = [...new Set(keys)];
  const beings = unique.filter((key) => graph.getNodeAttribute(key, 'type') !== 'event');
  const candidates = (beings.length > 0 ? beings : unique).sort(byMentions(graph));
  if (beings.length === 0 || candidates.length === 1)
    return { nodes: named(graph, candidates), suggestions: [], ambiguous: false };
  const persons = candidates.filter((key) => graph.getNodeAttribute(key, 'type') === 'person');
  const alone = persons.length === 1 ? persons : candidates;
  if (alone.length === 1)
    return { nodes: named(graph, alone), suggestions: others(graph, candidates, alone[0]!), ambiguous: false };
  return {
    nodes: named(graph, alone),
    suggestions: alone.map((key) => graph.getNodeAttribute(key, 'name')),
    ambiguous: true,
  };
}

const others = (graph: NewsGraph, keys: readonly string[], but: string): string[] =>
  keys.filter((key) => key !== but).map((key) => graph.getNodeAttribute(key, 'name'));

function byMentions(graph: NewsGraph) {
  return (a: string, b: string): number =>
    graph.getNodeAttribute(b, 'mentions') - graph.getNodeAttribute(a, 'mentions') || (a < b ? -1 : a > b ? 1 : 0);
}

/** "the meeting of Witkoff and Putin", "Witkoff's talks with Putin": events in which both took part. */
function eventsOfParticipants(graph: NewsGraph, typed: string): string[] {
  const match =
    /^(?:the )?(?<kind>\p{L}+) (?:of|between) (?<a>.+?) (?:and|with) (?<b>.+)$/iu.exec(typed) ??
    /^(?<a>.+?)['’]s? (?<kind>\p{L}+) with (?<b>.+)$/iu.exec(typed);
  if (!match) return [];
  const sides = [match.groups!.a!, match.groups!.b!].map((side) => {
    const wanted = comparable(side);
    const exact = byName(graph, wanted);
    return new Set(exact.length > 0 ? exact : byPartOfName(graph, wanted));
  });
  return graph.filterNodes((key, node) => {
    if (node.type !== 'event' || node.kind === 'statement') return false;
    const present = graph.filterInNeighbors(key, (_, being) => being.type !== 'event');
    return sides.every((side) => present.some((being) => side.has(being)));
  });
}

/** "the Sumy attack": events whose own words, kind or place hold every word typed. */
function eventsByWords(graph: NewsGraph, wanted: string): string[] {
  const empty = emptyWords();
  const words = wanted.split(' ').filter((word) => !empty.has(word));
  if (words.length === 0) return [];
  return graph
    .filterNodes((_, node) => {
      if (node.type !== 'event' || node.kind === 'statement') return false;
      const place = node.place ? graph.getNodeAttribute(node.place, 'name') : '';
      const own = new Set(comparable([node.name, ...node.aliases, node.kind ?? '', place].join(' ')).split(' '));
      return words.every((word) => own.has(word));
    })
    .sort(byMentions(graph));
}

/** Names within a typo or two of what was typed, nearest first. */
function suggest(graph: NewsGraph, wanted: string): string[] {
  const scored: { name: string; score: number }[] = [];
  graph.forEachNode((_, node) => {
    if (node.kind === 'statement') return;
    let best = Number.POSITIVE_INFINITY;
    for (const name of [node.name, ...node.aliases]) {
      const own = comparable(name);
      for (const part of [own, ...own.split(' ')]) {
        best = Math.min(best, distance(wanted, part) / Math.max(wanted.length, part.length));
      }
    }
    if (best <= TYPO_SHARE) scored.push({ name: node.name, score: best });
  });
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return [...new Set(scored.map(({ name }) => name))].slice(0, MOST_SUGGESTIONS);
}
