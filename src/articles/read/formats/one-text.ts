import type { SourceArticle } from '../../types.js';
import { declaredEncoding, decodeText, MOST_BYTES } from '../decode-text.js';
import { readHtml } from '../html/read-html.js';
import { readMarkdown } from '../read-markdown.js';
import { readText } from '../read-text.js';
import type { Format } from './types.js';

const oneArticle = (read: (source: string, text: string) => SourceArticle, declares: boolean): Format =>
  async function* (file) {
    const bytes = file.bytes(MOST_BYTES);
    const { text, encoding } = decodeText(file.source, bytes, declares ? declaredEncoding(bytes) : null);
    const article = read(file.source, text);
    yield encoding === undefined ? article : { ...article, encoding };
  };

/** A plain text, a Markdown file, a web page: one file, one article. */
export const plainText = oneArticle(readText, false);
export const markdown = oneArticle(readMarkdown, false);
export const webPage = oneArticle(readHtml, true);
