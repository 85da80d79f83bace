import { InputError } from '../../../model/input-error.js';
import { declaredEncoding, decodeText, MOST_BYTES } from '../decode-text.js';
import { readHtml } from '../html/read-html.js';
import type { Format } from './types.js';

/** What a crawler's archive tells of one page. */
interface PageRecord {
  readonly warcType: string | null | undefined;
  readonly warcTargetURI: string | null | undefined;
  readonly httpHeaders: {
    readonly headers: { get(name: string): string | null | undefined };
    readonly statusCode?: number | string;
  } | null;
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
}

/** A web archive (.warc, .warc.gz): every page in it that holds an article; pages without one are counted in one problem. */
export const webArchive: Format = async function* (file) {
  const { WARCParser } = await import('warcio');
  let pages = 0;
  let without = 0;
  const records = new WARCParser(untilCut(file.stream())) as AsyncIterable<PageRecord>;
  // records are unzipped one by one by the library, which knows where each ends
  for await (const record of wholeRecords(records)) {
    const url = record.warcTargetURI ?? null;
    const type = record.httpHeaders?.headers.get('content-type') ?? '';
    if (record.warcType !== 'response' || url === null || !/html/i.test(type) || !isFound(record)) continue;
    const source = `${file.source}:${url}`;
    const bytes = await readAtMost(record);
    if (bytes === null) {
      yield {
        source,
        problem: `${source}: holds more than ${MOST_BYTES / 1e6} MB, more than one article may.`,
        unseen: true,
      };
      continue;
    }
    try {
      const { text, encoding } = decodeText(
        source,
        bytes,
        /charset=["']?([\w.:-]+)/i.exec(type)?.[1] ?? declaredEncoding(bytes),
      );
      const article = readHtml(source, text);
      pages++;
      yield { ...article, url: article.url ?? url, ...(encoding === undefined ? {} : { encoding }) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      without++;
    }
  }
  if (pages === 0)
    throw new InputError(
      `${file.source}: is an archive without a page that holds an article (${without} pages without one).`,
    );
};

/** A record is asked for its end so often at most; the library would ask for ever. */
const MOST_ASKED = 100;

/** An archive whose last record lacks its end, as of a crawl that was stopped, ends there. */
function untilCut(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const chunks = stream[Symbol.asyncIterator]();
      let asked = 0;
      return {
        async next() {
          const next = await chunks.next();
          if (next.done && ++asked > MOST_ASKED) throw new CutShort();
          return next;
        },
        return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}

class CutShort extends Error {}

async function* wholeRecords(records: AsyncIterable<PageRecord>): AsyncGenerator<PageRecord> {
  try {
    yield* records;
  } catch (error) {
    if (!(error instanceof CutShort)) throw error;
  }
}

const isFound = ({ httpHeaders }: PageRecord): boolean => {
  const status = Number(httpHeaders?.statusCode ?? 200);
  return status >= 200 && status < 300;
};

/** A record's body, or null where it is too large for one article; the rest is passed over. */
async function readAtMost(record: PageRecord): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? null : Buffer.concat(chunks);
}
