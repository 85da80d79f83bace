import type { StoredArticle } from '../../src/graph/types.js';
import type { NodeKind } from '../../src/model/kinds.js';
import { RECORD_SCHEMA, type RecordEntity } from '../../src/model/record.js';
import { withTraits } from './read-traits.js';

/** What a marked article may say about itself. */
export interface MarkedHead {
  readonly id: string;
  readonly date?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
}

const MARK = /\[([^\]]+)\]\((person|organisation|place)(?: ([^)]+))?\)/g;

/** Makes a stored article of a text with marked names: "Senator [Ada Lund](person x) …". Claims are none. */
export function markedArticle(head: MarkedHead, marked: string): StoredArticle {
  const entities = new Map<string, RecordEntity>();
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [all, words, kind, label] = match as unknown as [string, string, NodeKind, string | undefined];
    text += marked.slice(from, match.index);
    from = match.index + all.length;
    addMention(entities, `${kind} ${label ?? words}`, kind, words, [text.length, text.length + words.length]);
    text += words;
  }
  text += marked.slice(from);
  const { id, date = null, url = null, outlet = null } = head;
  const source = `${id}.txt`;
  const article = { id, source, title: null, date, dateBasis: null, outlet, url, language: 'en', dropped: [] };
  return {
    record: {
      schema: RECORD_SCHEMA,
      extractor: 'marked',
      article,
      entities: withTraits(text, [...entities.values()]),
      claims: [],
    },
    text,
    sources: [source],
  };
}

/** The fullest form is the name; the others are aliases. */
function addMention(
  entities: Map<string, RecordEntity>,
  key: string,
  kind: NodeKind,
  words: string,
  span: [number, number],
): void {
  const mention = { span, form: 'name' as const };
  const known = entities.get(key);
  if (!known) {
    entities.set(key, {
      id: `e${entities.size + 1}`,
      type: kind,
      name: words,
      aliases: [],
      mentions: [mention],
      traits: [],
    });
    return;
  }
  known.mentions.push(mention);
  if (words === known.name || known.aliases.includes(words)) return;
  if (words.length > known.name.length) {
    known.aliases.push(known.name);
    known.name = words;
  } else known.aliases.push(words);
}

/** The entity of a marked article that is named by these words. */
export function entityNamed({ record }: StoredArticle, words: string): string {
  const entity = record.entities.find(({ name, aliases }) => name === words || aliases.includes(words));
  if (!entity) throw new Error(`No “${words}” is marked in article ${record.article.id}.`);
  return entity.id;
}
