import { createHash } from 'node:crypto';
import { FACTUALITIES } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { whoseWordIn } from '../../src/model/whose-word.js';
import { describeView } from '../draw/describe-view.js';
import { escapeXml } from '../formats/graphml.js';
import { safeJson } from '../formats/safe-text.js';
import { selectView, type View, type ViewOptions } from '../view/index.js';
import type { PageBundle } from './bundle-page.js';
import type { PageData } from './page-data.js';
import { pageDataOf } from './page-data-of.js';

/** What the page shows; facts and everything else are both in it, the reader filters. */
export type PageOptions = Pick<ViewOptions, 'around' | 'steps' | 'limit'> & {
  readonly title?: string;
  readonly seed?: number;
};

const DEFAULT_TITLE = 'Who met whom, and who said, condemned or reported what';

/** One self-contained page: no network, no file beside it. The same graph and options give the same bytes. */
export function writePage(graph: NewsGraph, bundle: PageBundle, options: PageOptions = {}): string {
  const view = selectView(graph, { ...options, include: FACTUALITIES, topics: true });
  const words = { title: options.title ?? DEFAULT_TITLE, subtitle: subtitleOf(view) };
  return pageOf(pageDataOf(view, whoseWordIn(graph), words, options.seed ?? 1), bundle);
}

const subtitleOf = ({ graph, whole }: View): string =>
  describeView(graph, FACTUALITIES, { shown: Math.min(whole, graph.order), whole });

/**
 * Three walls keep an article's text from becoming markup: it is in the page only as JSON without a single "<", the
 * program puts it on the screen only as text, and the policy lets no script run but the program, by its hash.
 */
function pageOf(data: PageData, { script, style }: PageBundle): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(data.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<noscript>This page draws its graph with JavaScript, which is turned off here.</noscript>',
    `<script type="application/json" id="graph-data">${safeJson(data).replace(/</g, '\\u003c')}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
