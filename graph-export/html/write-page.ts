import { createHash } from 'node:crypto';
import { type GraphSource, gatherOutlines, type OutlineGraph } from '../../src/graph/index.js';
import { FACTUALITIES } from '../../src/model/kinds.js';
import { describeArticles } from '../draw/describe-view.js';
import { escapeXml } from '../formats/escape-xml.js';
import { safeJson } from '../formats/safe-text.js';
import { selectOutlines, type View, type ViewOptions } from '../view/index.js';
import type { PageBundle } from './bundle-page.js';
import { type PageContent, pageContentOf } from './content/page-content.js';
import type { ReadArticle } from './content/tellings-of.js';

/** What the page shows; facts and everything else are both in it, the reader filters. */
export type PageOptions = Pick<ViewOptions, 'around' | 'steps' | 'limit'> & {
  readonly title?: string;
  readonly seed?: number;
  /** gives the articles' texts, to be read around each quote; without them the page holds the quotes alone */
  readonly read?: ReadArticle;
};

const DEFAULT_TITLE = 'Who met whom, and who said, condemned or reported what';

/** A page in pieces, and how much of a graph there is to show in it. */
export interface PageInPieces {
  readonly pieces: Iterable<string>;
  readonly nodes: number;
  readonly edges: number;
  readonly articles: number;
}

/** One self-contained page: no network, no file beside it. The same graph and options give the same bytes. */
export function writePage(graph: GraphSource, bundle: PageBundle, options: PageOptions = {}): PageInPieces {
  const { view, ...counts } = viewOf(graph.stream, options);
  const content = contentOf(view, graph.stream, options, 'page');
  return { pieces: pageOf(content, bundle, content.blocks, []), ...counts };
}

/** The same page as a server sends it: its blocks are asked for, from beside it, as `page/core`, `page/texts-0` … */
export function writeLivePage(
  graph: GraphSource,
  bundle: PageBundle,
  options: PageOptions = {},
): { readonly page: string; readonly blocks: PageContent['blocks'] } {
  const content = contentOf(viewOf(graph.stream, options).view, graph.stream, options, 'server');
  return { page: [...pageOf(content, bundle, new Map(), ["connect-src 'self'"])].join(''), blocks: content.blocks };
}

/** What is shown, and how much there is; the graph of which it is a part is let go of. */
function viewOf(
  stream: GraphSource['stream'],
  options: PageOptions,
): { readonly view: View<OutlineGraph> } & Omit<PageInPieces, 'pieces'> {
  const whole = gatherOutlines(stream);
  const view = selectOutlines(whole, { ...options, include: FACTUALITIES, topics: true });
  return {
    view,
    nodes: whole.order,
    edges: whole.size,
    articles: Object.keys(whole.getAttribute('articles')).length,
  };
}

function contentOf(
  view: View<OutlineGraph>,
  stream: GraphSource['stream'],
  options: PageOptions,
  blocks: 'page' | 'server',
): PageContent {
  const words = { title: options.title ?? DEFAULT_TITLE, subtitle: subtitleOf(view) };
  const { read, seed } = options;
  return pageContentOf(view.graph, stream, words, { blocks, ...(read ? { read } : {}), ...(seed ? { seed } : {}) });
}

const subtitleOf = ({ graph, whole }: View<OutlineGraph>): string =>
  graph.order < whole
    ? `${describeArticles(graph)} · the ${graph.order.toLocaleString('en')} most told of ${whole.toLocaleString('en')} names and events`
    : describeArticles(graph);

const blockElement = ([name, bytes]: readonly [string, Uint8Array]): string =>
  `<script type="application/octet-stream" id="block-${name}">${Buffer.from(bytes).toString('base64')}</script>`;

/**
 * Three walls keep an article's text from becoming markup: it is in the page only packed, as base64, or as JSON without
 * a single "<"; the program puts it on the screen only as text; and the policy lets no script run but the program, by
 * its hash. The worker that lays out is made of the program's own text.
 */
function* pageOf(
  { head }: PageContent,
  { script, style, notices }: PageBundle,
  blocks: PageContent['blocks'],
  more: readonly string[],
): Iterable<string> {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join('; ');
  yield [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(head.title)}</title>`,
    notices,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<noscript>This page draws its graph with JavaScript, which is turned off here.</noscript>',
    `<script type="application/json" id="page-head">${safeJson(head).replace(/</g, '\\u003c')}</script>`,
    '',
  ].join('\n');
  let between = '';
  for (const block of blocks) {
    yield `${between}${blockElement(block)}`;
    between = '\n';
  }
  yield ['', `<script>${script}</script>`, '</body>', '</html>', ''].join('\n');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
