import { UnreadableError } from '../../../model/input-error.js';
import { refuseEmpty, refuseSize } from '../decode-text.js';
import { type PdfItem, pdfParagraphs } from './pdf-paragraphs.js';
import type { Format } from './types.js';

/** A page of a newspaper with its pictures. */
const MOST_BYTES = 50_000_000;
/** More pages are a book. */
const MOST_PAGES = 500;

/** A PDF with a text layer: its paragraphs, page by page. */
export const pdf: Format = async function* (file) {
  const bytes = Uint8Array.from(file.bytes(MOST_BYTES));
  const { getDocumentProxy } = await import('unpdf');
  const pages: PdfItem[][] = [];
  let title: string | null = null;
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const content = await (await document.getPage(number)).getTextContent();
      pages.push(
        content.items.flatMap((item) =>
          'str' in item
            ? [
                {
                  text: item.str,
                  x: item.transform[4],
                  y: item.transform[5],
                  height: item.height,
                  endsLine: item.hasEOL,
                },
              ]
            : [],
        ),
      );
    }
    const { info } = await document.getMetadata();
    title = ((info as { Title?: unknown }).Title as string | undefined)?.trim() || null;
    await document.destroy();
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new UnreadableError(`${file.source}: is locked with a password; save it without one.`);
    throw new UnreadableError(`${file.source}: is a damaged PDF, or none; save it again.`);
  }
  const text = pdfParagraphs(pages).join('\n\n');
  if (!/\p{L}/u.test(text))
    throw new UnreadableError(
      `${file.source}: has no text layer, only pictures of text; run a text recognition first (ocrmypdf).`,
    );
  refuseEmpty(file.source, text);
  refuseSize(file.source, text.length);
  yield { source: file.source, text, title: isTitle(title) ? title : null, date: null, outlet: null, url: null };
};

/** Programs write the name of the file there: "Microsoft Word - story3.doc". */
const isTitle = (title: string | null): boolean =>
  title !== null && /\s/.test(title) && !/\.\w{2,4}$|^microsoft|^untitled/i.test(title);
