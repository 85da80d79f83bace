import type { GraphView } from '../../model/graph-view.js';
import type { ArticleRecord, RecordEntity, Span } from '../../model/record.js';
import { nameWords } from '../../names/normalise-name.js';
import type { OpenedGraph } from '../open-graph.js';
import type { Member, Passage } from '../types.js';
import { entityAt } from './entity-at.js';

/** An entity of an article that a name was taken for, where it stands, and the node it is part of. */
export interface Telling {
  readonly node: string;
  readonly member: Member;
  readonly passage: Passage;
  /** the article calls it by this very name, and not only in passing */
  readonly own: boolean;
}

/** Where a being is looked for. */
export interface Where {
  /** the article's id, or the beginning of it */
  readonly article?: string;
  readonly span?: Span;
  /** key of the node, where it is known which one is meant */
  readonly node?: string;
}

/**
 * Every telling of the beings that a name stands for: of nodes with that name; where there is none, of nodes that are
 * also called so. Tellings come in the order of nodes and articles.
 */
export function findBeings(graph: Searched, name: string, where: Where = {}): Telling[] {
  if (where.article !== undefined && where.span !== undefined) return beingAt(graph, where.article, where.span);
  const wanted = wordsOf(name);
  const fits = (tellings: readonly Telling[]): readonly Telling[] =>
    tellings.filter(({ member }) => member.article.startsWith(where.article ?? ''));
  if (where.node !== undefined)
    return [...fits(tellingsOf(graph, where.node, wordsOf(graph.view.node(where.node)!.name)))];
  const called = nodesCalled(graph.view, name);
  const isNamed = (key: string): boolean => wordsOf(graph.view.node(key)!.name) === wanted;
  for (const nodes of [called.filter(isNamed), called.filter((key) => !isNamed(key))]) {
    const found = nodes.flatMap((node) => fits(tellingsOf(graph, node, wanted)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Nodes that a name or an alias calls so, sorted; names of statements stand in no index, so all are looked through where nobody else is called so. */
function nodesCalled(view: GraphView, name: string): string[] {
  const wanted = wordsOf(name);
  const isCalled = (key: string): boolean => {
    const { name: own, aliases } = view.node(key)!;
    return [own, ...aliases].some((one) => wordsOf(one) === wanted);
  };
  // "G. K. Marsh" is indexed by other words than "GK Marsh", of which the longest stands in both
  const [longest = ''] = [...nameWords(name)].sort((a, b) => b.length - a.length);
  const near = new Set([...view.nodesNamed(name), ...view.nodesWithWord(longest)]);
  const found = [...near].filter(isCalled).sort();
  if (found.length > 0) return found;
  const all: string[] = [];
  for (const { key, name: own, aliases } of view.nodes())
    if ([own, ...aliases].some((one) => wordsOf(one) === wanted)) all.push(key);
  return all.sort();
}

/** What beings are looked for in. */
type Searched = Pick<OpenedGraph, 'store' | 'view' | 'stream' | 'reasons'>;

/** The being at a passage. */
function beingAt({ store, reasons }: Searched, prefix: string, span: Span): Telling[] {
  return store
    .ids()
    .filter((id) => id.startsWith(prefix))
    .flatMap((id) => {
      const article = store.get(id)!;
      const entity = entityAt(article.record, span);
      const member = entity && { article: id, entity: entity.id };
      const node = member && reasons.nodeOf(member);
      if (!node) return [];
      return [{ node, member, passage: { article: id, span, words: article.text.slice(...span) }, own: true }];
    });
}

/** The members of a node that an article calls by a name; all of them where none does (the node's name is a rule's choice). */
function tellingsOf({ store, stream }: Searched, node: string, wanted: string): Telling[] {
  const tellings = stream.node(node).attributes.members.flatMap((member) => {
    const article = store.get(member.article);
    const entity = article?.record.entities.find(({ id }) => id === member.entity);
    if (!article || !entity) return [];
    const { span, named } = mentionOf(article.record, entity, article.text, wanted);
    return [
      {
        node,
        member,
        passage: { article: member.article, span, words: article.text.slice(...span) },
        own: wordsOf(entity.name) === wanted,
        named,
      },
    ];
  });
  const named = tellings.filter((telling) => telling.named || telling.own);
  return (named.length > 0 ? named : tellings).map(({ named: _, ...telling }) => telling);
}

/** The first mention with these words, otherwise the first by name, otherwise the first. */
function mentionOf(
  record: ArticleRecord,
  { mentions }: RecordEntity,
  text: string,
  wanted: string,
): { span: Span; named: boolean } {
  const exact = mentions.find(({ span }) => wordsOf(text.slice(...span)) === wanted);
  const mention = exact ?? mentions.find(({ form }) => form === 'name') ?? mentions[0];
  return { span: mention?.span ?? [0, record.article.title?.length ?? 1], named: exact !== undefined };
}

const wordsOf = (name: string): string => nameWords(name).join(' ');
