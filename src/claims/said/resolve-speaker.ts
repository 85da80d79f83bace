import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { COUNTING, OF_AUTHOR } from '../../lexicon/closed-classes.js';
import { childrenBy, conjuncts, lemmaOf, prepositionOf, wordOf } from '../syntax/index.js';
import { speechNouns } from './speech-words.js';
import type { Speaker } from './types.js';

/** Dependents of a speaker's noun that belong to its name: "[White House press secretary] [Ada] Lund". */
const PART_OF_NAME = /^(?:det|amod|compound|nummod|flat|nmod|case|goeswith|advmod|punct|conj|cc|fixed|appos)$/;
/** Dependents that say more than who it is; the speaker's words end before them. */
const ASIDE = /^(?:acl|parataxis|dep|discourse)$/;

/**
 * The speaker that a token heads: the being it names, the one it names beside it ("his spokesman, [Bo Marsh]"),
 * or the body that an unnamed spokesperson or a document speaks for ("a spokesman for [Acme]", "[Acme]'s statement").
 */
export function resolveSpeaker(
  annotation: Annotation,
  entities: ArticleEntities,
  head: number,
  verb: number | null = null,
): Speaker {
  const relative = verb === null ? undefined : relativeSubject(annotation, verb, head);
  const meant = verb === null ? head : quantified(annotation, verb, head);
  const own = conjuncts(annotation, meant).flatMap((token) => beingsHeadedBy(annotation, entities, token));
  const joined = own.length > 0 ? own : beingsBefore(annotation, entities, head);
  const [entity = null, ...also] = new Set(joined);
  return {
    head,
    span:
      relative === undefined
        ? speakerSpan(annotation, head, namedBeside(annotation, entities, head))
        : relativeSpan(annotation, head, relative),
    entity,
    also,
  };
}

/** The named ones that the speaker's noun says more of: "[Ada] and [Bo], the two mayors, who said …" */
function beingsBefore(annotation: Annotation, entities: ArticleEntities, head: number): Entity[] {
  const up = annotation.head(head);
  if (up < 0 || annotation.baseRelation(head) !== 'appos') return [];
  const first = annotation.baseRelation(up) === 'conj' ? annotation.head(up) : up;
  return conjuncts(annotation, first).flatMap((token) => beingsHeadedBy(annotation, entities, token));
}

/** "[Ada] and [Bo] both said", where the parse takes "both" for the subject: those that it counts. */
function quantified(annotation: Annotation, verb: number, head: number): number {
  if (!COUNTING.has(wordOf(annotation, head)) || annotation.children(head).length > 0) return head;
  const others = annotation.children(verb).filter((child) => child < head && annotation.relation(child) === 'nsubj');
  return others.at(-1) ?? head;
}

/** "who" in "the envoy, [who] said": the words that name the speaker where the clause stands. */
function relativeSubject(annotation: Annotation, verb: number, head: number): number | undefined {
  return annotation
    .children(verb)
    .find((child) => child !== head && /^nsubj/.test(annotation.relation(child)) && /^W/.test(annotation.xpos(child)));
}

/** ["who"] in "the envoy, [who] said"; with what it goes on from where no comma parts them, "[a headline that] read". */
function relativeSpan(annotation: Annotation, head: number, relative: number): [number, number] {
  const own = speakerSpan(annotation, relative, null);
  const before = speakerSpan(annotation, head, null);
  return before[1] === annotation.end(relative - 1) && before[0] < own[0] ? [before[0], own[1]] : own;
}

/** The being at one token: by its own mention, by a name beside it, or by the body or person that its document or spokesperson belongs to. */
function beingsHeadedBy(annotation: Annotation, entities: ArticleEntities, head: number): Entity[] {
  const own = entities.entityAt(head);
  if (own && own.type !== 'event') return [own];
  const beside = namedBeside(annotation, entities, head);
  if (beside !== null) return [entities.entityAt(beside)!];
  const kind = speechNouns().get(lemmaOf(annotation, head))?.kind;
  if (kind === 'document' || kind === 'statement') return makersOf(annotation, entities, head);
  // who speaks for a person, unnamed, is nobody
  if (kind === 'spokesperson') return makersOf(annotation, entities, head).filter(({ type }) => type !== 'person');
  return [];
}

/** A person whose name stands in apposition or flat beside the noun: "spokesman [Bo Marsh]", "the mayor, [Bo Marsh],". */
function namedBeside(annotation: Annotation, entities: ArticleEntities, head: number): number | null {
  for (const child of annotation.children(head)) {
    if (!/^(?:appos|flat|compound)$/.test(annotation.baseRelation(child))) continue;
    const entity = entities.entityAt(child);
    if (entity?.type === 'person' && !isPossessed(annotation, child)) {
      if (annotation.baseRelation(child) !== 'compound' || child > head) return child;
    }
  }
  return bodyBeside(annotation, entities, head);
}

/** A body whose name goes on from the noun that tells what it is: "rights group [Acme Watch]", "its armed wing, the [Orlin Brigades],". */
function bodyBeside(annotation: Annotation, entities: ArticleEntities, head: number): number | null {
  if (
    annotation.upos(head) !== 'NOUN' ||
    !/^NN$|^NNS$/.test(annotation.xpos(head)) ||
    speechNouns().has(lemmaOf(annotation, head))
  )
    return null;
  const child = [head, ...childrenBy(annotation, head, 'conj')]
    .flatMap((noun) => childrenBy(annotation, noun, 'appos', 'flat', 'compound', 'amod'))
    .find((each) => {
      const mention = entities.mentionAt(each);
      return (
        mention?.form === 'name' &&
        mention.first > head &&
        entities.entityAt(each)?.type === 'organisation' &&
        !isPossessed(annotation, each)
      );
    });
  return child ?? null;
}

function isPossessed(annotation: Annotation, token: number): boolean {
  return annotation.relation(token) === 'nmod:poss';
}

/** Prepositions before the being that a document or a spokesperson belongs to; '' stands for a compound or an owner. */
const BELONGING: ReadonlySet<string> = new Set(['', ...OF_AUTHOR]);

/** "[Acme] spokeswoman", "a spokesman for [Acme]", "[Bo]'s statement", "a report by [Acme] and [Orlin]", "a complaint filed by [Orlin]". */
function makersOf(annotation: Annotation, entities: ArticleEntities, head: number): Entity[] {
  const phrases = childrenBy(annotation, head, 'nmod', 'compound').filter((child) =>
    BELONGING.has(prepositionOf(annotation, child)),
  );
  const agents = childrenBy(annotation, head, 'acl').flatMap((verb) =>
    annotation.children(verb).filter((child) => annotation.relation(child) === 'obl:agent'),
  );
  return [...phrases, ...agents]
    .flatMap((token) => conjuncts(annotation, token))
    .flatMap((token) => {
      const entity = entities.entityAt(token);
      return entity && entity.type !== 'event' ? [entity] : [];
    });
}

/** The words that name the speaker, without relative clauses and asides after them. */
function speakerSpan(annotation: Annotation, head: number, beside: number | null): [number, number] {
  let [first, last] = annotation.subtree(head);
  for (const child of annotation.children(head)) {
    const relation = annotation.baseRelation(child);
    const [childFirst, childLast] = annotation.subtree(child);
    if (child > head && (ASIDE.test(relation) || !PART_OF_NAME.test(relation))) last = Math.min(last, childFirst - 1);
    if (child < head && !PART_OF_NAME.test(relation)) first = Math.max(first, childLast + 1);
  }
  if (beside !== null && beside > head) last = Math.max(last, beside);
  last = Math.max(last, head);
  first = Math.min(first, head);
  while (last > head && annotation.upos(last) === 'PUNCT') last--;
  while (first < head && annotation.upos(first) === 'PUNCT') first++;
  return annotation.span(first, last);
}
