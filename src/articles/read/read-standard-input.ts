import type { InputProblem, SourceArticle } from '../types.js';
import { decodeText, MOST_BYTES, refuseSize } from './decode-text.js';
import { readHtml } from './html/read-html.js';
import { STANDARD_INPUT } from './list-inputs.js';
import { readJsonLines } from './read-json-lines.js';
import { readText } from './read-text.js';

/** Standard input has no extension; its first character tells: "{" begins JSON Lines, "<" a page, anything else one text. */
export async function* readStandardInput(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<SourceArticle | InputProblem> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head: Uint8Array = first.done ? new Uint8Array() : first.value;
  const rest = withHead(head, iterator);
  const start = new TextDecoder().decode(head).trimStart();
  if (start.startsWith('{')) {
    yield* readJsonLines(STANDARD_INPUT, rest);
    return;
  }
  const text = decodeText(STANDARD_INPUT, await collect(rest));
  yield start.startsWith('<') ? readHtml(STANDARD_INPUT, text) : readText(STANDARD_INPUT, text);
}

async function* withHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** All bytes of a stream; ends early where they are too many for one article. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > 2 * MOST_BYTES) refuseSize(STANDARD_INPUT, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
