import type { ArticleRecord, RecordEntity } from '../../model/record.js';
import { bodyNameOf } from '../../names/body-name.js';
import { parsePersonName, surnameCore } from '../../names/parse-person-name.js';
import { isLand, placeNameOf, senseOf } from '../../names/place-name.js';
import { hashWords, shingleWords } from '../copies/shingle-text.js';
import { formerName } from '../identity/traits/former-name.js';
import { readPersonTraits } from '../identity/traits/read-person-traits.js';
import { textAfter, wordsBefore } from '../identity/traits/words-beside.js';
import type { ArticleContext } from '../identity/types.js';
import type { StoredArticle } from '../types.js';
import { digestEvents } from './digest-events.js';
import { findLands, landBehind, landBeside, stateBehind } from './find-lands.js';
import { intern } from './intern.js';
import type { ArticleDigest, BeingDigest, ClaimTelling } from './types.js';

/** Mentions by name that are read for titles and lands; the first ones introduce a being. */
const READ_MENTIONS = 4;

type Gathering = BeingDigest & { readonly base: string };

/** Takes from an article what the graph needs; claims in `rejected` are left out. */
export function digestArticle({ record, text, sources }: StoredArticle, rejected: ReadonlySet<string>): ArticleDigest {
  const { id, date, title, outlet, url, dropped } = record.article;
  const context = { id, date, lands: new Map<string, number>(), names: new Set<string>() };
  const beings = record.entities
    .filter(({ type }) => type !== 'event')
    .map((entity) => digestBeing(entity, text, context));
  const words = hashWords(text, dropped);
  const places = beings.filter(({ kind }) => kind === 'place');
  for (const [land, times] of findLands(words, places)) context.lands.set(land, times);
  const credited = new Set(record.claims.filter(({ type }) => type === 'reported-by').map(({ target }) => target));
  for (const being of beings)
    if (!credited.has(being.entity)) for (const name of contextNames(being)) context.names.add(name);
  const claims = record.claims.filter((claim) => !rejected.has(claim.id));
  return {
    context,
    sources,
    title,
    outlet,
    url,
    beings,
    events: digestEvents(record, claims, text, context),
    claims: claims.flatMap((claim) => digestClaim(claim, text)),
    shingles: shingleWords(words.hashes),
  };
}

function digestBeing(entity: RecordEntity, text: string, article: ArticleContext): Gathering {
  const named = entity.mentions.filter(({ form }) => form === 'name').slice(0, READ_MENTIONS);
  const former =
    entity.type === 'person' ? named.flatMap(({ span }) => formerName(entity.name, textAfter(text, span[1]))) : [];
  const forms = [...new Set([entity.name, ...entity.aliases, ...former])];
  const base = entity.type === 'place' ? placeNameOf(entity.name).base : '';
  const land = landOfBeing(
    entity,
    named.map(({ span }) => span),
    text,
  );
  return {
    article,
    entity: intern(entity.id),
    kind: entity.type,
    name: intern(entity.name),
    forms: forms.map(intern),
    traits:
      entity.type === 'person'
        ? readPersonTraits(
            text,
            named.map(({ span }) => span),
            forms,
          )
        : null,
    land,
    sense: entity.type === 'place' ? (isLand(base) ? townOf(base, land) : senseOf(base, land, text)) : null,
    base,
    mentions: entity.mentions.length,
  };
}

/** The land told with a body that shares its name with others, or with a town. */
function landOfBeing(
  entity: RecordEntity,
  mentions: readonly (readonly [number, number])[],
  text: string,
): string | null {
  if (entity.type === 'place') {
    const { base, land } = placeNameOf(entity.name);
    if (land) return land;
    if (isLand(base))
      return base.includes('/') ? null : first(mentions, ([, end]) => stateBehind(textAfter(text, end)));
    return first(mentions, ([, end]) => landBehind(entity.name, textAfter(text, end), text));
  }
  if (entity.type !== 'organisation') return null;
  const names = [entity.name, ...entity.aliases].map(bodyNameOf);
  if (!names[0]!.shared) return null;
  const told = names.find(({ shared, land }) => shared && land)?.land;
  return (
    told ?? landMostTold(mentions.map(([start, end]) => landBeside(wordsBefore(text, start), textAfter(text, end))))
  );
}

/** A country told once is the body's; a state must stand with half of the mentions: "Iowa Republicans" are once part of the Republicans. */
function landMostTold(told: readonly (string | null)[]): string | null {
  const nation = told.find((land) => land !== null && !land.includes('/'));
  const state = told.find((land) => land !== null && told.filter((other) => other === land).length * 2 > told.length);
  return state ?? nation ?? null;
}

/** A town that bears a country's name: "Lebanon, Pa." */
const townOf = (base: string, state: string | null): string | null => (state === null ? null : `${state}.${base}`);

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Names by which contexts are compared: full names of persons, bodies with a name of their own, towns. */
function contextNames(being: Gathering): string[] {
  if (being.kind === 'place') return isLand(being.base) ? [] : [`place:${being.base}`];
  if (being.kind === 'organisation') {
    const { core, shared } = bodyNameOf(being.name);
    return shared ? [] : [`organisation:${core}`];
  }
  const name = parsePersonName(being.name);
  return name.given.length === 0 ? [] : [`person:${name.given[0]} ${surnameCore(name)}`];
}

function digestClaim(claim: ArticleRecord['claims'][number], text: string): ClaimTelling[] {
  const { id, type, source, target, event, factuality, evidence, cue, rule, onWordOf } = claim;
  if (source === null || target === null) return [];
  return [
    {
      id: intern(id),
      type,
      source: intern(source),
      target: intern(target),
      event: event && intern(event),
      factuality,
      span: evidence,
      quote: text.slice(...evidence),
      cue: cue && intern(text.slice(...cue)),
      confidence: confidenceOf(claim),
      rule: intern(rule),
      onWordOf: onWordOf && intern(onWordOf),
    },
  ];
}

/** Records of an older shape do not say how sure a claim is. */
const confidenceOf = ({ confidence = 1 }: ArticleRecord['claims'][number]): number => confidence;
