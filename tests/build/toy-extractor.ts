import { articleId } from '../../src/articles/article-id.js';
import type { SourceArticle } from '../../src/articles/types.js';
import type { LoadedExtractor } from '../../src/build/index.js';
import { InputError } from '../../src/model/input-error.js';
import {
  type ArticleRecord,
  RECORD_SCHEMA,
  type RecordClaim,
  type RecordEntity,
  type Span,
} from '../../src/model/record.js';

/**
 * An extractor for tests of the build: it reads nothing but sentences such as "Ada Lund met Bo Marsh in Orlin.",
 * "Ada Lund said peace is near." and "Bo Marsh condemned Ada Lund.", and refuses a text that begins with "Refuse".
 */
export const TOY_VERSION = 'toy 1';

export async function loadExtractor(): Promise<LoadedExtractor> {
  return { version: TOY_VERSION, extract: extractToy };
}

const SENTENCE = /(?<a>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?<verb>met|said|condemned) (?<rest>[^.\n]+)\./gu;
const MET = /^(?<b>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: in (?<place>\p{Lu}\p{L}+))?$/u;

export function extractToy({ source, text, title, date, outlet, url }: SourceArticle): ArticleRecord {
  if (text.startsWith('Refuse')) throw new InputError(`${source}: asks to be refused.`);
  if (text.startsWith('Break')) throw new Error('broken');
  const entities = new Map<string, RecordEntity>();
  const claims: RecordClaim[] = [];
  const entity = (type: RecordEntity['type'], name: string, span: Span, event?: RecordEntity['event']): string => {
    const key = event ? `event ${span}` : `${type} ${name}`;
    const known: RecordEntity = entities.get(key) ?? {
      id: `e${entities.size + 1}`,
      type,
      name,
      aliases: [],
      mentions: [],
      traits: [],
      ...(event ? { event } : {}),
    };
    known.mentions.push({ span, form: 'name' });
    entities.set(key, known);
    return known.id;
  };
  const claim = (
    one: Pick<RecordClaim, 'type' | 'source' | 'target' | 'event' | 'evidence'> & Partial<RecordClaim>,
  ): void => {
    const { type } = one;
    claims.push({
      id: `c${claims.length + 1}`,
      factuality: 'actual',
      onWordOf: null,
      cue: null,
      sourceSpan: null,
      targetSpan: null,
      content: [],
      confidence: 1,
      rule: `${type}/toy`,
      ...one,
    });
  };
  for (const match of text.matchAll(SENTENCE)) {
    const { a, verb, rest } = match.groups as { a: string; verb: string; rest: string };
    const start = match.index;
    const evidence: Span = [start, start + match[0].length];
    const after = start + a.length + verb.length + 2;
    const one = entity('person', a, [start, start + a.length]);
    if (verb === 'said') {
      const words: Span = [after, after + rest.length];
      const event = entity('event', rest, words, { kind: 'statement', date: null, place: null });
      claim({ type: 'said', source: one, target: event, event, evidence, content: [words], direct: false });
      continue;
    }
    const other = MET.exec(rest)?.groups as { b: string; place?: string } | undefined;
    if (!other) continue;
    const two = entity('person', other.b, [after, after + other.b.length]);
    if (verb === 'condemned') {
      claim({ type: 'condemned', source: one, target: two, event: null, evidence });
      continue;
    }
    const at = after + rest.length - (other.place?.length ?? 0);
    const place = other.place ? entity('place', other.place, [at, at + other.place.length]) : null;
    const event = entity('event', `meeting of ${a} and ${other.b}`, evidence, { kind: 'meeting', date, place });
    claim({ type: 'met', source: one, target: two, event, evidence });
    for (const being of [one, two])
      claim({ type: 'took-part-in', source: being, target: event, event: null, evidence });
    if (place) claim({ type: 'happened-in', source: event, target: place, event: null, evidence });
  }
  return {
    schema: RECORD_SCHEMA,
    extractor: TOY_VERSION,
    article: {
      id: articleId(text),
      source,
      title,
      date,
      dateBasis: date ? 'metadata' : null,
      outlet,
      url,
      language: 'en',
      dropped: [...text.matchAll(/^Advertisement.*$/gm)].map(({ 0: line, index }) => ({
        span: [index, index + line.length] as Span,
        reason: 'advertisement line',
      })),
    },
    entities: [...entities.values()],
    claims,
  };
}
