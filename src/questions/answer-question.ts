import type { NewsGraph } from '../model/news-graph.js';
import { rowOf, rowsOf } from './answer-rows.js';
import { cardOf } from './card-of.js';
import { findConnections } from './find-connection.js';
import { edgesFor } from './find-edges.js';
import { type Found, findNodes } from './find-nodes.js';
import { readQuestion } from './read-question.js';
import type { Answer, AnswerOptions, NamedNode, Question } from './types.js';

/** Facts only. */
export const FACTS: AnswerOptions = { include: ['actual'] };

/**
 * Answers a question typed by a person from the graph: read it, find what its names stand for, gather the edges.
 * Never throws for what was typed: an unknown or ambiguous name comes back as `problem` with `suggestions`.
 */
export function answerQuestion(graph: NewsGraph, text: string, options: AnswerOptions = FACTS): Answer {
  const question = readQuestion(text);
  if (!question)
    return nothing({ ask: 'card', a: '', b: null }, 'The question is empty; ask for example: who met Ada Lund.');
  const a = findNodes(graph, question.a);
  const b = question.b === null ? null : findNodes(graph, question.b);
  const problem = nameProblem(question.a, a) ?? (b && nameProblem(question.b!, b));
  if (problem) return { ...nothing(question, problem), suggestions: [...a.suggestions, ...(b?.suggestions ?? [])] };
  const subjects = [...a.nodes, ...(b?.nodes ?? [])];
  return question.ask === 'connection'
    ? connection(graph, question, a.nodes, b!.nodes, options)
    : gathered(graph, question, subjects, keys(a.nodes), keys(b?.nodes ?? []), options);
}

const keys = (nodes: readonly NamedNode[]): string[] => nodes.map(({ key }) => key);

function gathered(
  graph: NewsGraph,
  question: Question,
  subjects: readonly NamedNode[],
  a: string[],
  b: string[],
  options: AnswerOptions,
): Answer {
  const edges = edgesFor[question.ask]!(graph, a, b);
  const { rows, withheld } = rowsOf(graph, edges, options);
  const cards = question.ask === 'card' ? a.map((key) => cardOf(graph, key)) : [];
  return { ...nothing(question, null), subjects, rows, cards, withheld };
}

function connection(
  graph: NewsGraph,
  question: Question,
  a: readonly NamedNode[],
  b: readonly NamedNode[],
  options: AnswerOptions,
): Answer {
  const paths = findConnections(graph, keys(a), keys(b), options).map((path) => path.map((edge) => rowOf(graph, edge)));
  const problem = paths.length > 0 ? null : `Nothing in the graph connects ${a[0]!.name} to ${b[0]!.name}.`;
  return { ...nothing(question, problem), subjects: [...a, ...b], paths };
}

function nameProblem(typed: string, { nodes, ambiguous, suggestions }: Found): string | null {
  if (ambiguous)
    return `“${typed}” could be ${nodes.map(({ name, type }) => `${name} (${type})`).join(' or ')}: ask again with the full name.`;
  if (nodes.length > 0) return null;
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', or ')}?` : '';
  return `Nobody and nothing called “${typed}” is in the graph.${hint}`;
}

function nothing(question: Question, problem: string | null): Answer {
  return { question, subjects: [], rows: [], cards: [], withheld: 0, paths: [], problem, suggestions: [] };
}
