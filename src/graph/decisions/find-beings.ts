import type { NewsGraph } from '../../model/news-graph.js';
import type { ArticleRecord, RecordEntity, Span } from '../../model/record.js';
import { nameWords } from '../../names/normalise-name.js';
import type { ArticleStore } from '../store/types.js';
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
export function findBeings(graph: NewsGraph, store: ArticleStore, name: string, where: Where = {}): Telling[] {
  if (where.article !== undefined && where.span !== undefined) return beingAt(graph, store, where.article, where.span);
  const wanted = wordsOf(name);
  const fits = (tellings: readonly Telling[]): readonly Telling[] =>
    tellings.filter(({ member }) => member.article.startsWith(where.article ?? ''));
  if (where.node !== undefined)
    return [...fits(tellingsOf(graph, store, where.node, wordsOf(graph.getNodeAttribute(where.node, 'name'))))];
  const named = graph.filterNodes((_, node) => wordsOf(node.name) === wanted);
  const also = graph.filterNodes(
    (_, { aliases, name: own }) => wordsOf(own) !== wanted && aliases.some((alias) => wordsOf(alias) === wanted),
  );
  for (const nodes of [named, also]) {
    const found = nodes.sort().flatMap((node) => fits(tellingsOf(graph, store, node, wanted)));
    if (found.length > 0) return found;
  }
  return [];
}

/** The being at a passage. */
function beingAt(graph: NewsGraph, store: ArticleStore, prefix: string, span: Span): Telling[] {
  return store
    .ids()
    .filter((id) => id.startsWith(prefix))
    .flatMap((id) => {
      const article = store.get(id)!;
      const entity = entityAt(article.record, span);
      const node =
        entity &&
        graph.findNode((_, { members }) => members.some((one) => one.article === id && one.entity === entity.id));
      if (!entity || !node) return [];
      const words = article.text.slice(...span);
      return [{ node, member: { article: id, entity: entity.id }, passage: { article: id, span, words }, own: true }];
    });
}

/** The members of a node that an article calls by a name; all of them where none does (the node's name is a rule's choice). */
function tellingsOf(graph: NewsGraph, store: ArticleStore, node: string, wanted: string): Telling[] {
  const tellings = graph.getNodeAttribute(node, 'members').flatMap((member) => {
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
