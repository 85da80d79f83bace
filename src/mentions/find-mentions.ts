import type { CleanArticle } from '../articles/types.js';
import type { Annotation } from '../language/types.js';
import { carryNames } from './carry-names.js';
import { collectTaggedNames } from './collect-tagged-names.js';
import { cutNames } from './cut-names.js';
import { dropPlurals } from './drop-plurals.js';
import { dropProgrammes } from './drop-programmes.js';
import { findNamedEvents } from './events/find-named-events.js';
import { extendName } from './extend-name.js';
import { findBareParties } from './find-bare-parties.js';
import { findTownsBeforeStates } from './find-datelines.js';
import { findDescriptions } from './find-descriptions.js';
import { findKnownBodies, findKnownNames } from './find-known-names.js';
import { findLowerBodies } from './find-lower-bodies.js';
import { markNoEntities } from './find-no-entities.js';
import { findPronouns } from './find-pronouns.js';
import { findRoles, firstOfTitle } from './find-roles.js';
import { findSmallOutlets } from './find-small-outlets.js';
import { findTitled } from './find-titled.js';
import { commonWordTest } from './is-common-word.js';
import { isLaw } from './is-law.js';
import { joinBodyNames } from './join-body-names.js';
import { joinNicknames } from './join-nicknames.js';
import { joinPartners } from './join-partners.js';
import { markLaws } from './mark-laws.js';
import { governmentsAmong } from './metonym-of.js';
import type { NameSpan } from './name-span.js';
import { settleTypes } from './settle-types.js';
import { splitNames } from './split-names.js';
import { trimName } from './trim-name.js';
import type { Mention } from './types.js';

/**
 * Finds everything in an article that stands for a being, a place or an event, in text order.
 * Names first (the network's, mended; then those of the gazetteers; then names carried through the article), each token in one
 * name at most; then descriptions and pronouns among what is left.
 */
export function findMentions(article: CleanArticle, annotation: Annotation): Mention[] {
  const taken = new Uint8Array(annotation.size);
  const named = findNames(annotation, taken).map((span) => toMention(article, annotation, span));
  const governments = governmentsAmong(annotation, named);
  const mentions = named.map(
    (mention): Mention =>
      governments.has(mention) ? { ...mention, type: 'organisation', rule: 'name/metonym' } : mention,
  );
  for (const { titleFirst, first } of mentions) taken.fill(1, titleFirst, first);
  mentions.push(...findDescriptions(annotation, taken), ...findPronouns(annotation, taken));
  return mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Names with their types settled, then those carried through the article, with the tokens that they take. */
function findNames(annotation: Annotation, taken: Uint8Array): NameSpan[] {
  const settled = settleTypes(annotation, joinParts(annotation, wordsOfNames(annotation, taken))).map((span) =>
    overLowerHead(annotation, span, taken),
  );
  const carried = carryNames(annotation, settled, taken)
    .map((span) => ({ ...extendName(annotation, span), rule: span.rule }))
    .filter((span) => claim(taken, span));
  return [...settled, ...carried];
}

/** What each rule takes for a name, the surest rule first. */
function wordsOfNames(annotation: Annotation, taken: Uint8Array): NameSpan[] {
  const names: NameSpan[] = [];
  const take = (spans: readonly NameSpan[]) => {
    for (const span of spans) if (claim(taken, span)) names.push(span);
  };
  // before no-entities and laws, which take "Covid" and "Awards" out of "Covid pandemic" and "Orlin Film Awards"
  take(findNamedEvents(annotation));
  markNoEntities(annotation, taken);
  markLaws(annotation, taken);
  const isCommonWord = commonWordTest(annotation);
  take(findTitled(annotation));
  take(findLowerBodies(annotation));
  take(findSmallOutlets(annotation));
  take(joinBodyNames(annotation).filter((span) => !isLaw(annotation, span)));
  take(findKnownBodies(annotation, taken));
  take(
    collectTaggedNames(annotation)
      .flatMap((span) => cutNames(annotation, span))
      .flatMap((span) => mend(annotation, span))
      .filter((span) => !isCommonWord(span)),
  );
  take(findBareParties(annotation, taken));
  take(findTownsBeforeStates(annotation, taken));
  take(findKnownNames(annotation, taken));
  return names;
}

/** "the Harlow [campaign]", where only the article shows that Harlow is a person. */
function overLowerHead(annotation: Annotation, span: NameSpan, taken: Uint8Array): NameSpan {
  if (span.type !== 'person') return span;
  const whole = extendName(annotation, span);
  if (whole.type !== 'organisation' || taken[whole.last]) return span;
  taken[whole.last] = 1;
  return whole;
}

/** Parts what belongs to two names, joins what belongs to one, and drops what is nobody's. */
function joinParts(annotation: Annotation, names: readonly NameSpan[]): NameSpan[] {
  const parted = splitNames(annotation, sorted(names));
  const joined = joinPartners(annotation, joinNicknames(annotation, parted));
  return dropProgrammes(annotation, dropPlurals(annotation, joined));
}

function sorted(spans: readonly NameSpan[]): NameSpan[] {
  return [...spans].sort((a, b) => a.first - b.first);
}

/** Takes the tokens of a name; false where one of them is taken already. */
function claim(taken: Uint8Array, span: NameSpan): boolean {
  for (let token = span.first; token <= span.last; token++) if (taken[token]) return false;
  taken.fill(1, span.first, span.last + 1);
  return true;
}

function mend(annotation: Annotation, span: NameSpan): NameSpan[] {
  const trimmed = trimName(annotation, span);
  if (!trimmed) return [];
  const whole = extendName(annotation, trimmed);
  return isLaw(annotation, whole) ? [] : [whole];
}

/** In a dateline ("ORLIN (OPA) —") or the credit line's agency. */
function isAside(article: CleanArticle, annotation: Annotation, { first, span }: Mention): boolean {
  const { agency, blocks } = article;
  if (agency && span[0] >= agency.span[0] && span[1] <= agency.span[1]) return true;
  return blocks[annotation.blockOf(annotation.sentenceOf(first))]?.kind === 'dateline';
}

function toMention(article: CleanArticle, annotation: Annotation, span: NameSpan): Mention {
  const head = headOf(annotation, span.first, span.last);
  const mention: Mention = {
    first: span.first,
    last: span.last,
    titleFirst: span.type === 'person' ? firstOfTitle(annotation, span) : span.first,
    head,
    span: annotation.span(span.first, span.last),
    form: 'name',
    type: span.type,
    roles: findRoles(annotation, span, head),
    rule: span.rule,
  };
  return isAside(article, annotation, mention) ? { ...mention, aside: true } : mention;
}

/** The token of a run whose head lies outside it; the last such where the parse splits the name. */
function headOf(annotation: Annotation, first: number, last: number): number {
  for (let token = first; token <= last; token++) {
    const up = annotation.head(token);
    if (up < first || up > last) return token;
  }
  return last;
}
