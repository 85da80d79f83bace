import { safeJson } from '../../graph-export/formats/safe-text.js';
import { littleRemains, remainderOf } from '../../src/articles/index.js';
import { type ArticleHead, type ArticleStore, findNewestVersions, openStore } from '../../src/graph/index.js';
import { RECORD_SCHEMA } from '../../src/model/record.js';
import { tell } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { SHORT_ID_LENGTH, shortId } from '../short-id.js';
import { plainText } from '../show-text.js';
import { writeOutput } from '../write-output.js';

interface Flags {
  readonly graph: string;
  readonly json?: boolean;
}

/** One article as it is listed. */
interface Listed {
  readonly id: string;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly sources: readonly string[];
  readonly extractors: readonly string[];
  /** the newer version that counts instead */
  readonly supersededBy: string | null;
  /** its record has another shape than this version reads; `refresh` reads the text again */
  readonly unreadable: boolean;
  /** "nothing remains (legal boilerplate)", where furniture is most of it */
  readonly little: string | null;
}

export async function listArticles(flags: Flags): Promise<number> {
  const store = openStore(flags.graph);
  try {
    const heads = [...store.heads()];
    const newest = findNewestVersions(heads.map(({ article: { id, url, date } }) => ({ id, url, date })));
    const listed = heads.map((head) => asListed(head, newest, littleOf(store, head)));
    await writeOutput(flags.json ? [`${safeJson(listed, 2)}\n`] : tableOf(listed), undefined);
    report(flags.graph, store.waiting(), listed);
    return EXIT.done;
  } finally {
    await store.close();
  }
}

/** Only a text with furniture is looked at: a store of many thousands is listed at once. */
function littleOf(store: ArticleStore, { article: { id, dropped } }: ArticleHead): string | null {
  const text = dropped.length === 0 ? undefined : store.get(id)?.text;
  return text === undefined ? null : littleRemains(remainderOf(text, dropped));
}

function asListed(
  { article, sources, extractors, schemas }: ArticleHead,
  newest: ReadonlyMap<string, string>,
  little: string | null,
): Listed {
  const { id, date, outlet, title, url } = article;
  const unreadable = schemas.some((schema) => schema !== RECORD_SCHEMA);
  return {
    id,
    date,
    outlet,
    title,
    url,
    sources,
    extractors,
    supersededBy: newest.get(id) ?? null,
    unreadable,
    little,
  };
}

/** Widths of the columns: an id, a date, an outlet that fits most. */
const WIDTHS = { id: SHORT_ID_LENGTH, date: 10, outlet: 20 } as const;

function* tableOf(listed: readonly Listed[]): Generator<string> {
  for (const { id, date, outlet, title, sources, supersededBy, unreadable, little } of listed) {
    const notes = [
      supersededBy === null ? '' : `replaced by ${shortId(supersededBy)}`,
      unreadable ? 'to be refreshed' : '',
      little ?? '',
      sources.length > 1 ? `${sources.length} sources` : '',
    ].filter((note) => note !== '');
    const columns = [
      shortId(id),
      (date ?? '').padEnd(WIDTHS.date),
      (outlet ?? '').padEnd(WIDTHS.outlet),
      [title, sources[0]].filter((part) => part !== null).join(' · '),
      notes.length > 0 ? `(${notes.join(', ')})` : '',
    ];
    yield `${oneLine(columns.join('  '))}\n`;
  }
}

const oneLine = (text: string): string =>
  plainText(text)
    .replace(/[\n\t]+/g, ' ')
    .trimEnd();

function report(folder: string, waiting: number, listed: readonly Listed[]): void {
  const extractors = [...new Set(listed.flatMap((one) => one.extractors))];
  if (extractors.length > 1) {
    tell(
      `wiregraph: these articles were read by ${extractors.sort().join(' and ')}; wiregraph refresh reads the older ones again.`,
    );
  }
  if (waiting > 0) {
    tell(
      `wiregraph: ${waiting} more were read by a build that was cut short; the same build goes on from there. (${folder})`,
    );
  }
}
