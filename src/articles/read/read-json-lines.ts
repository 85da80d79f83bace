import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { InputError, UnreadableError } from '../../model/input-error.js';
import type { InputProblem, SourceArticle } from '../types.js';
import { decodeText, MOST_BYTES, refuseEmpty } from './decode-text.js';
import { readHtml } from './html/read-html.js';
import { metadataDate } from './metadata-date.js';
import { problemFrom } from './problem-from.js';
import { readText } from './read-text.js';
import { splitLines } from './split-lines.js';

const lineSchema = once(() => {
  const optionalText = z.string().nullish();
  return z.object({
    text: optionalText,
    html: optionalText,
    url: optionalText,
    title: optionalText,
    date: optionalText,
    outlet: optionalText,
    source: z.unknown().optional(),
  });
});

/**
 * JSON Lines: one object an article. A line that is none is a problem of its own; the others are read all the same.
 * @param named whether a line's “source” names where its article comes from; elsewhere the word means an outlet, a person …
 */
export async function* readJsonLines(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  named = false,
): AsyncGenerator<SourceArticle | InputProblem> {
  let lines = 0;
  for await (const { number, bytes } of splitLines(stream, MOST_BYTES)) {
    if (bytes?.every(isWhiteSpace)) continue;
    lines++;
    const name = `${source}:${number}`;
    try {
      yield readLine(name, bytes, named);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield problemFrom(name, error);
    }
  }
  if (lines === 0) yield { source, problem: `${source}: is empty; there is no article to read.` };
}

const isWhiteSpace = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);

function readLine(line: string, bytes: Uint8Array | null, named: boolean): SourceArticle {
  if (!bytes)
    throw new UnreadableError(`${line}: is one line of more than ${MOST_BYTES / 1e6} MB; an article has less.`);
  const fields = parseLine(line, decodeText(line, bytes).text);
  const name = named && typeof fields.source === 'string' && fields.source !== '' ? fields.source : line;
  const article = fields.html ? readHtml(name, fields.html) : readText(name, fields.text ?? '');
  refuseEmpty(name, article.text);
  return {
    ...article,
    title: fields.title || article.title,
    date: metadataDate(fields.date) ?? article.date,
    outlet: fields.outlet || article.outlet,
    url: fields.url || article.url,
  };
}

function parseLine(name: string, line: string): z.infer<ReturnType<typeof lineSchema>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnreadableError(
      `${name}: is no JSON; write one object a line, such as {"text": "…", "date": "2025-04-16"}.`,
    );
  }
  const result = lineSchema().safeParse(value);
  if (result.success && (result.data.text || result.data.html)) return result.data;
  const field = result.error?.issues[0]?.path.join('.') || '';
  const wrong = result.success || field === '' ? 'has neither “text” nor “html”' : `“${field}” is no text`;
  throw new UnreadableError(`${name}: ${wrong}; write one object a line, such as {"text": "…", "date": "2025-04-16"}.`);
}
