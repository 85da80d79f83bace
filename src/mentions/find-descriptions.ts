import type { Annotation } from '../language/types.js';
import type { Mention } from './types.js';
import { wordLists } from './word-lists.js';

/** Determiners that point at somebody known: "the envoy", "this senator". */
const DEFINITE = new Set(['the', 'this', 'that']);
/** Common nouns by which a text takes a body up again: "the company". */
const BODY_NOUNS = new Set([
  'company',
  'bank',
  'agency',
  'committee',
  'university',
  'department',
  'newspaper',
  'paper',
  'network',
  'campaign',
  'court',
  'party',
  'panel',
  'commission',
  'ministry',
  'council',
  'group',
  'organization',
  'organisation',
  'foundation',
  'administration',
  'broadcaster',
  'firm',
  'institute',
  'association',
  'union',
  'fund',
  'bureau',
  'magazine',
]);

/** Descriptions that stand for somebody, some body or something that happens: "the president", "the company", "missile attack on Orlin". */
export function findDescriptions(annotation: Annotation, taken: Uint8Array): Mention[] {
  const { titles, happenings } = wordLists();
  const found: Mention[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (taken[token] || !/^(?:NOUN|PROPN)$/.test(annotation.upos(token))) continue;
    const word = annotation.form(token).toLowerCase();
    const event = happenings.get(word);
    const title = titles.get(word);
    const relation = annotation.baseRelation(token);
    if (event) found.push(describe(annotation, token, 'event', 'description/event', event));
    else if (relation === 'compound' || relation === 'flat' || annotation.xpos(token).endsWith('S')) continue;
    else if (
      title &&
      title.kind !== 'honorific' &&
      isDefinite(annotation, token) &&
      !namesSomebody(annotation, token, taken)
    ) {
      found.push(describe(annotation, token, 'person', 'description/title-alone'));
    } else if (BODY_NOUNS.has(word) && isDefinite(annotation, token))
      found.push(describe(annotation, token, 'organisation', 'description/body'));
  }
  return found;
}

function isDefinite(annotation: Annotation, token: number): boolean {
  return annotation
    .children(token)
    .some(
      (child) =>
        child < token && annotation.baseRelation(child) === 'det' && DEFINITE.has(annotation.form(child).toLowerCase()),
    );
}

/** Whether the noun is the title of a name beside it: "the president, [Ann Harlow]" is left to the name's roles. */
function namesSomebody(annotation: Annotation, token: number, taken: Uint8Array): boolean {
  return (
    token + 1 < annotation.size &&
    taken[token + 1] === 1 &&
    annotation.sentenceOf(token + 1) === annotation.sentenceOf(token)
  );
}

function describe(
  annotation: Annotation,
  head: number,
  type: 'person' | 'organisation' | 'event',
  rule: string,
  eventKind?: string,
): Mention {
  let first = head;
  for (const child of annotation.children(head)) {
    const relation = annotation.baseRelation(child);
    if (child < first && (type === 'event' ? /^(?:amod|compound)$/ : /^(?:amod|compound|det|nmod)$/).test(relation))
      first = child;
  }
  let last = head;
  if (type === 'event') {
    for (const child of annotation.children(head)) {
      if (child > head && annotation.baseRelation(child) === 'nmod')
        last = Math.max(last, annotation.subtree(child)[1]);
    }
    if (last - head > LONGEST_ARGUMENT) last = head;
  }
  return {
    first,
    last,
    head,
    span: annotation.span(first, last),
    form: 'description',
    type,
    roles: [],
    rule,
    ...(eventKind ? { eventKind } : {}),
  };
}

/** Arguments longer than this are clauses, no names: "attack on the city of Orlin". */
const LONGEST_ARGUMENT = 8;
