import { FACTUALITIES, type Factuality } from '../../model/kinds.js';
import type { ArticleRecord, RecordClaim, RecordEntity } from '../../model/record.js';
import { nameWords } from '../../names/normalise-name.js';
import type { ArticleContext } from '../identity/types.js';
import { intern } from './intern.js';
import { statementWords } from './statement-words.js';
import type { EventTelling } from './types.js';

/** The events of an article with what its claims tell of them. */
export function digestEvents(
  record: ArticleRecord,
  claims: readonly RecordClaim[],
  text: string,
  article: ArticleContext,
): EventTelling[] {
  const byEvent = groupByEvent(claims);
  const beings = record.entities.filter(({ type }) => type !== 'event');
  return record.entities
    .filter(({ type }) => type === 'event')
    .map((entity) => digestEvent(entity, byEvent.get(entity.id) ?? [], beings, text, article));
}

/** A claim belongs to its event, and to each of its ends that is one. */
function groupByEvent(claims: readonly RecordClaim[]): Map<string, RecordClaim[]> {
  const found = new Map<string, RecordClaim[]>();
  for (const claim of claims) {
    for (const id of new Set([claim.event, claim.source, claim.target])) {
      if (id === null) continue;
      const known = found.get(id);
      if (known) known.push(claim);
      else found.set(id, [claim]);
    }
  }
  return found;
}

function digestEvent(
  entity: RecordEntity,
  claims: readonly RecordClaim[],
  beings: readonly RecordEntity[],
  text: string,
  article: ArticleContext,
): EventTelling {
  const said = claims.find(({ type, target }) => type === 'said' && target === entity.id);
  const place =
    entity.event?.place ?? claims.find(({ type, source }) => type === 'happened-in' && source === entity.id)?.target;
  return {
    article,
    entity: intern(entity.id),
    mentions: entity.mentions.length,
    name: entity.name,
    aliases: entity.aliases,
    kind: entity.event?.kind ?? 'event',
    date: entity.event?.date ?? null,
    place: place ? intern(place) : null,
    beings: [...new Set(claims.flatMap((claim) => takingPart(claim, entity.id).map(intern)))],
    named: namedBy(entity, beings),
    factuality: surest(claims),
    words: said ? statementWords(text, said.content, said.direct ?? false) : null,
  };
}

/** Who made the statement, who met, who took part. */
function takingPart({ type, source, target, event }: RecordClaim, id: string): string[] {
  const ends = [source, target].filter((end): end is string => end !== null && end !== id);
  if (type === 'met') return event === id ? ends : [];
  if (type === 'said') return target === id && source !== null ? [source] : [];
  return type === 'took-part-in' && target === id && source !== null ? [source] : [];
}

/** "attack on Orlin" names Orlin: beings one of whose forms stands whole within the event's name. */
function namedBy(entity: RecordEntity, beings: readonly RecordEntity[]): string[] {
  if (entity.event?.kind === 'statement') return [];
  const name = ` ${nameWords(entity.name).join(' ')} `;
  return beings
    .filter((being) => [being.name, ...being.aliases].some((form) => name.includes(` ${nameWords(form).join(' ')} `)))
    .map(({ id }) => intern(id));
}

/** The factuality of its claims that comes first in the table: an event told as actual once is actual. */
function surest(claims: readonly RecordClaim[]): Factuality {
  const own = claims.filter(({ type }) => type === 'met' || type === 'took-part-in' || type === 'happened-in');
  return FACTUALITIES.find((factuality) => own.some((claim) => claim.factuality === factuality)) ?? 'actual';
}
