import { pipeline, Readable } from 'node:stream';
import { InputError, UnreadableError } from '../../../model/input-error.js';
import { packageWhenUsed } from '../../../model/package-when-used.js';
import { refuseEmpty, refuseSize } from '../decode-text.js';
import { toldDate } from '../html/metadata/told-date.js';
import { dayIn } from '../html/metadata/visible-date.js';
import { readHtml } from '../html/read-html.js';
import { problemFrom } from '../problem-from.js';
import type { Format, ReadPart } from './types.js';

const papaparse = packageWhenUsed<typeof import('papaparse')>('papaparse');

/** Names under which tables keep what an article has. */
const COLUMNS = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'story',
    'fulltext',
    'articletext',
    'articlebody',
    'maintext',
    'articlecontent',
  ],
  html: ['html', 'rawhtml', 'page'],
  title: ['title', 'headline', 'heading', 'articletitle'],
  date: [
    'date',
    'published',
    'publishedat',
    'publishdate',
    'pubdate',
    'publicationdate',
    'datepublished',
    'datetime',
    'time',
    'day',
    'created',
  ],
  outlet: [
    'outlet',
    'publication',
    'publisher',
    'newspaper',
    'paper',
    'media',
    'site',
    'sitename',
    'sourcename',
    'source',
  ],
  url: ['url', 'link', 'address', 'href', 'permalink', 'canonical'],
} as const;

type Column = keyof typeof COLUMNS;

/** A table with a row an article (.csv, also with semicolons or tabs): a column of texts, and what else its columns tell. */
export const table: Format = async function* (file) {
  const parser = papaparse().parse(papaparse().NODE_STREAM_INPUT, { header: true, skipEmptyLines: true });
  // what goes wrong in decoding reaches whoever asks for rows
  const rows = pipeline(Readable.from(decoded(file.source, file.stream())), parser, () => {});
  let columns: Partial<Record<Column, string>> | null = null;
  let number = 0;
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    number++;
    columns ??= findColumns(file.source, Object.keys(row));
    yield readRow(`${file.source}:${number}`, row, columns);
  }
  if (number === 0) throw new InputError(`${file.source}: is a table without rows; there is no article to read.`);
};

async function* decoded(source: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableError(`${source}: is not encoded in UTF-8; convert it first (iconv -t UTF-8).`);
  }
}

/** So many columns of a table without texts are told, and so many letters of each. */
const MOST_TOLD = 12;
const MOST_NAME = 40;

/** A column's name on one line; where quotation marks are broken, a whole story can stand in its place. */
function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > MOST_NAME ? `${line.slice(0, MOST_NAME)}…` : line;
}

function findColumns(source: string, names: readonly string[]): Partial<Record<Column, string>> {
  const columns: Partial<Record<Column, string>> = {};
  for (const [column, known] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const name = known
      .map((one) => names.find((given) => given.toLowerCase().replace(/[^a-z]/g, '') === one))
      .find((found) => found !== undefined);
    if (name !== undefined) columns[column] = name;
  }
  if (columns.text || columns.html) return columns;
  const told = names.filter((name) => name !== '__parsed_extra').slice(0, MOST_TOLD);
  throw new UnreadableError(
    `${source}: has no column of texts among ${told.map(shortName).join(', ')}; call it “text”.`,
  );
}

function readRow(source: string, row: Record<string, string>, columns: Partial<Record<Column, string>>): ReadPart {
  const value = (column: Column): string | null => {
    const name = columns[column];
    return (name === undefined ? '' : (row[name] ?? '')).trim() || null;
  };
  try {
    const [text, html] = [value('text'), value('html')];
    refuseSize(source, (text ?? html ?? '').length);
    const article =
      text === null && html !== null
        ? readHtml(source, html)
        : { source, text: text ?? '', title: null, date: null, outlet: null, url: null };
    refuseEmpty(source, article.text);
    const date = value('date');
    return {
      ...article,
      title: value('title') ?? article.title,
      date: toldDate(date)?.day ?? (date && dayIn(date, null)) ?? article.date,
      outlet: value('outlet') ?? article.outlet,
      url: value('url') ?? article.url,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return problemFrom(source, error);
  }
}
