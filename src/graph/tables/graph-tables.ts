import type { Database, RootDatabase } from 'lmdb';
import type { Packr } from 'msgpackr';
import { msgpackr } from '../../model/message-pack.js';
import { deflated } from '../store/codings.js';
import type {
  ArticleRow,
  ClaimRow,
  ContextRow,
  CopyPairRow,
  DoubtRow,
  EventJoinRow,
  EventRow,
  FormRow,
  JoinRow,
  NodeRow,
  StoryRow,
  VersionRow,
} from './table-rows.js';

/** Behind every date and every number in a key. */
export const AFTER_ALL = '\uffff';

/**
 * The assembled graph in tables, beside the articles. Articles, entities, claims have numbers that stay as long as they do;
 * numbers say nothing of order, which is that of articles' ids and of entities within them.
 */
export interface GraphTables {
  /** what the tables were assembled from, and counters */
  readonly about: Database<unknown, string>;
  /** ids of articles that changed since the tables were brought up to date; only the key counts */
  readonly dirty: Database<number, string>;
  /** every article read: its address and date, whether it is in the graph */
  readonly versions: Database<VersionRow, string>;
  /** `hash of the address / id`: articles at one address; only the key counts */
  readonly addresses: Database<number, string>;

  readonly articles: Database<ArticleRow, number>;
  /** id -> number, of articles in the graph */
  readonly numbers: Database<number, string>;
  /** date, number of the article; only the key counts */
  readonly dates: Database<number, [string, number]>;
  readonly contexts: Database<ContextRow, number>;
  /** sorted hashes (sorted-numbers.ts) */
  readonly shingles: Database<Buffer, number>;
  /** shingle, article's id -> number of the article */
  readonly postings: Database<Buffer, Buffer>;
  /** articles that hold much of one another's text, both ways */
  readonly copyPairs: Database<readonly CopyPairRow[], number>;
  readonly stories: Database<StoryRow, number>;

  /** in how many articles a context name stands */
  readonly spread: Database<number, string>;
  /** name, stage, being: whose block asked how far a name is spread */
  readonly spreadUse: Database<Buffer, Buffer>;

  /** being -> its form */
  readonly beings: Database<Buffer, number>;
  readonly events: Database<EventRow, number>;
  /** what beings are called: everything that links them to others */
  readonly forms: Database<FormRow, number>;
  readonly formIds: Database<number, Buffer>;
  /** rule, key, form -> whether it asks under the key */
  readonly formKeys: Database<Buffer, Buffer>;
  /** form, being -> the being (being-row.ts), so that all who bear a form are read at one go */
  readonly bearers: Database<Buffer, Buffer>;
  /** events: the one that stands for the node, then the groups in which it stands, nine bytes each */
  readonly states: Database<Buffer, number>;
  /** standing-in entity of a node, other member; only the key counts */
  readonly members: Database<Buffer, Buffer>;
  /** stage, standing-in entity -> what joined the cluster */
  readonly joins: Database<readonly JoinRow[], Buffer>;
  readonly doubts: Database<DoubtRow, number>;

  /** rule, key, event -> what the rule works out of the telling, where it works out anything */
  readonly groups: Database<Buffer, Buffer>;
  /** rule, key -> joins that the group gives */
  readonly eventJoins: Database<readonly EventJoinRow[], Buffer>;

  readonly nodes: Database<NodeRow, number>;
  readonly nodeKeys: Database<number, string>;
  /** hash of kind and name as in a key, node; only the key counts */
  readonly plainKeys: Database<Buffer, Buffer>;
  /** comparable name, node */
  readonly names: Database<number, [string, number]>;
  /** comparable word of a name, node */
  readonly words: Database<number, [string, number]>;
  /** comparable word of a role, and the node of a person who has it */
  readonly roles: Database<number, [string, number]>;
  /** "date" of an event, or "mentions" and "sort" of any node but a statement, then which, then the node; only the key counts */
  readonly sorted: Database<number, [what: 'date' | 'mentions' | 'sort', value: string | number, node: number]>;
  /** stemmed word of a text as a number, node (even) or article (odd) -> how often, one byte */
  readonly terms: Database<Buffer, Buffer>;
  /** block of articles, how a word begins -> which articles of the block hold such a word, a byte each (held-words.ts) */
  readonly held: Database<Buffer, Buffer>;

  /** article -> its claims */
  readonly claims: Database<readonly ClaimRow[], number>;
  /** article -> where its claims stand among the edges, EDGE_BYTES each; zeros where nowhere */
  readonly placed: Database<Buffer, number>;
  /** source, type, target, factuality, event, article, place of the claim; only the key counts */
  readonly told: Database<Buffer, Buffer>;
  /** target, type, source, factuality, event, article, claim */
  readonly toldOf: Database<Buffer, Buffer>;
}

type Keys = 'uint32' | 'binary' | 'ordered-binary';

/** How values are written: long ones, which repeat their words, are deflated where they are not read again and again. */
type Values = 'msgpack' | 'deflated msgpack' | 'binary';

/** Tables in a store's file beside those of the articles. */
export const GRAPH_TABLES: Readonly<Record<keyof GraphTables, readonly [keys: Keys, values: Values]>> = {
  about: ['ordered-binary', 'msgpack'],
  dirty: ['ordered-binary', 'msgpack'],
  versions: ['ordered-binary', 'msgpack'],
  addresses: ['ordered-binary', 'msgpack'],
  articles: ['uint32', 'msgpack'],
  numbers: ['ordered-binary', 'msgpack'],
  dates: ['ordered-binary', 'msgpack'],
  contexts: ['uint32', 'msgpack'],
  shingles: ['uint32', 'binary'],
  postings: ['binary', 'binary'],
  copyPairs: ['uint32', 'msgpack'],
  stories: ['uint32', 'msgpack'],
  spread: ['ordered-binary', 'msgpack'],
  spreadUse: ['binary', 'binary'],
  beings: ['uint32', 'binary'],
  events: ['uint32', 'msgpack'],
  forms: ['uint32', 'msgpack'],
  formIds: ['binary', 'msgpack'],
  formKeys: ['binary', 'binary'],
  bearers: ['binary', 'binary'],
  states: ['uint32', 'binary'],
  members: ['binary', 'binary'],
  joins: ['binary', 'msgpack'],
  doubts: ['uint32', 'msgpack'],
  groups: ['binary', 'binary'],
  eventJoins: ['binary', 'msgpack'],
  nodes: ['uint32', 'deflated msgpack'],
  nodeKeys: ['ordered-binary', 'msgpack'],
  plainKeys: ['binary', 'binary'],
  names: ['ordered-binary', 'msgpack'],
  words: ['ordered-binary', 'msgpack'],
  roles: ['ordered-binary', 'msgpack'],
  sorted: ['ordered-binary', 'msgpack'],
  terms: ['binary', 'binary'],
  held: ['binary', 'binary'],
  claims: ['uint32', 'msgpack'],
  placed: ['uint32', 'binary'],
  told: ['binary', 'binary'],
  toldOf: ['binary', 'binary'],
};

/** Stands under keys of which only the key counts. */
export const MARK = Buffer.from([1]);

/** Opens the graph's tables; null where a reader finds that no writer has made them yet. */
export function openGraphTables(root: RootDatabase): GraphTables | null {
  const shapes = root.openDB<unknown[], string>({ name: 'graph shapes' }) as Database<unknown[], string> | undefined;
  if (!shapes) return null;
  const tables: Record<string, unknown> = {};
  for (const [name, [keyEncoding, encoding]] of Object.entries(GRAPH_TABLES)) {
    const coding = codingOf(encoding, () => rowCoder(shapes, name));
    const table = root.openDB({ name: `graph ${name}`, keyEncoding, ...coding } as unknown as {
      name: string;
    }) as unknown;
    if (!table) return null;
    tables[name] = table;
  }
  return tables as unknown as GraphTables;
}

function codingOf(values: Values, rows: () => Packr): object {
  if (values === 'binary') return { encoding: values };
  return { encoder: values === 'msgpack' ? rows() : deflated(rows()) };
}

/** Rows of one table have the same fields: their names are kept once, in a table of their own. */
function rowCoder(shapes: Database<unknown[], string>, table: string): Packr {
  return new (msgpackr().Packr)({
    getStructures: () => shapes.get(table) as never,
    saveStructures(structures: unknown[]) {
      shapes.putSync(table, structures);
    },
  } as never);
}
