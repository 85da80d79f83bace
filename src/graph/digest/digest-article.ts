import { words } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import type { ArticleRecord, RecordEntity } from '../../model/record.js';
import { bodyNameOf } from '../../names/body-name.js';
import { parsePersonName, surnameCore } from '../../names/parse-person-name.js';
import { isLand, namesakesOf, placeNameOf, senseOf } from '../../names/place-name.js';
import { hashWords, shingleWords } from '../copies/shingle-text.js';
import { personTraitsOf } from '../identity/person-traits.js';
import type { ArticleContext } from '../identity/types.js';
import type { StoredArticle } from '../types.js';
import { digestEvents } from './digest-events.js';
import { findLands } from './find-lands.js';
import { intern } from './intern.js';
import type { ArticleDigest, BeingDigest, ClaimTelling } from './types.js';

type Gathering = BeingDigest & { readonly base: string };

/** Takes from an article what the graph needs; claims in `rejected` are left out. */
export function digestArticle({ record, text, sources }: StoredArticle, rejected: ReadonlySet<string>): ArticleDigest {
  const { id, date, title, outlet, url, dropped } = record.article;
  const context = { id, date, lands: new Map<string, number>(), names: new Set<string>() };
  const known = record.entities.filter(({ type }) => type !== 'event');
  const ids = new Set(known.map((entity) => entity.id));
  const beings = known.map((entity) => digestBeing(entity, context, ids));
  const hashed = hashWords(text, dropped);
  const places = beings.filter(({ kind }) => kind === 'place');
  for (const [land, times] of findLands(hashed, places)) context.lands.set(land, times);
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
    shingles: shingleWords(hashed.hashes),
  };
}

/** @param beings ids of the beings of the article */
function digestBeing(entity: RecordEntity, article: ArticleContext, beings: ReadonlySet<string>): Gathering {
  const { type, name, aliases, traits, mentions } = entity;
  const former = traits.filter(({ kind }) => kind === 'formerName').map(({ value }) => value);
  const base = type === 'place' ? placeNameOf(name).base : '';
  const land = landOfBeing(entity);
  return {
    article,
    entity: intern(entity.id),
    kind: type,
    name: intern(name),
    forms: [...new Set([name, ...aliases, ...former])].map(intern),
    traits: type === 'person' ? personTraitsOf(entity) : null,
    ...(type === 'person' ? { told: toldOf(entity, beings) } : {}),
    land,
    sense: type === 'place' ? placeSense(entity, base, land) : null,
    base,
    mentions: mentions.length,
  };
}

/** Roles and ages, with the body or place of each; "Brexit Party MEP": an event is neither. */
const toldOf = ({ traits }: RecordEntity, beings: ReadonlySet<string>): NonNullable<BeingDigest['told']> =>
  traits
    .filter(({ kind }) => kind === 'role' || kind === 'age')
    .map((trait) => (trait.of === null || beings.has(trait.of) ? trait : { ...trait, of: null }));

/** The land told with a body that shares its name with others, or with a town. */
function landOfBeing({ type, name, aliases, traits }: RecordEntity): string | null {
  const told = traits.find(({ kind }) => kind === 'land')?.value ?? null;
  // "in Europe, Russia and Asia": a part of the world lies in no land
  if (type === 'place' && isRegion(placeNameOf(name).base)) return null;
  if (type === 'place') return placeNameOf(name).land ?? told;
  if (type !== 'organisation') return null;
  const names = [name, ...aliases].map(bodyNameOf);
  return names[0]!.shared ? (names.find(({ shared, land }) => shared && land)?.land ?? told) : null;
}

const regions = once(() => new Set([...words('regions')].map((name) => placeNameOf(name).base)));
/** A part of the world that no other place shares its name with: "Europe", "the Middle East". */
const isRegion = (base: string): boolean => regions().has(base) && namesakesOf(base) === undefined;

/** Which of the places of one name is meant: what the article tells, or the name alone; a town that bears a country's name: "Lebanon, Pa." */
function placeSense({ traits }: RecordEntity, base: string, land: string | null): string | null {
  if (isLand(base)) return land === null ? null : `${land}.${base}`;
  return traits.find(({ kind }) => kind === 'sense')?.value ?? senseOf(base, land);
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
  const { id, type, source, target, event, factuality, evidence, cue, rule, confidence, onWordOf } = claim;
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
      confidence,
      rule: intern(rule),
      onWordOf: onWordOf && intern(onWordOf),
    },
  ];
}
