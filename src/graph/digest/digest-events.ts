import { groupBy } from '../../model/group-by.js';
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
  const forms = formsOf(record.entities.filter(({ type }) => type !== 'event'));
  return record.entities
    .filter(({ type }) => type === 'event')
    .map((entity) => digestEvent(entity, byEvent.get(entity.id) ?? [], forms, text, article));
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
  forms: Forms,
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
    named: namedBy(entity, forms),
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

/** The forms of an article's beings, in plain words, by the word that fewest of them have; each with the place of its being. */
interface Forms {
  readonly beings: readonly RecordEntity[];
  readonly byWord: ReadonlyMap<string, readonly (readonly [form: string, being: number])[]>;
}

function formsOf(beings: readonly RecordEntity[]): Forms {
  const forms = beings.flatMap(({ name, aliases }, at) =>
    [name, ...aliases].map((form) => [nameWords(form).join(' '), at] as const),
  );
  const counts = new Map<string, number>();
  for (const [form] of forms) for (const word of form.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (form: string): string =>
    form.split(' ').reduce((least, word) => (counts.get(word)! < counts.get(least)! ? word : least));
  return { beings, byWord: groupBy(forms, ([form]) => [rarest(form)]) };
}

/** "attack on Orlin" names Orlin: beings one of whose forms stands whole within the event's name. */
function namedBy(entity: RecordEntity, { beings, byWord }: Forms): string[] {
  if (entity.event?.kind === 'statement') return [];
  const words = nameWords(entity.name).join(' ');
  const name = ` ${words} `;
  const found = new Set<number>();
  for (const word of new Set(words.split(' ')))
    for (const [form, being] of byWord.get(word) ?? []) if (name.includes(` ${form} `)) found.add(being);
  return [...found].sort((a, b) => a - b).map((being) => intern(beings[being]!.id));
}

/** The factuality of its claims that comes first in the table: an event told as actual once is actual. */
function surest(claims: readonly RecordClaim[]): Factuality {
  const own = claims.filter(({ type }) => type === 'met' || type === 'took-part-in' || type === 'happened-in');
  return FACTUALITIES.find((factuality) => own.some((claim) => claim.factuality === factuality)) ?? 'actual';
}
