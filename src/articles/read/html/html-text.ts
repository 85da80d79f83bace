import type { PageNode } from './page.js';

/** Elements that begin and end a paragraph of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Elements whose content is never read out. */
export const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG TEXTAREA SELECT BUTTON'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/** The paragraphs of a page's element, white space as a browser shows it. */
export function htmlParagraphs(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const flush = () => {
    const paragraph = current.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    current = '';
  };
  const walk = (node: PageNode) => {
    if (node.nodeType === TEXT) current += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return;
    const tag = node.tagName!.toUpperCase();
    if (SILENT.has(tag)) return;
    const edge = BLOCKS.has(tag) || (tag === 'BR' && isDoubleBreak(node));
    if (edge) flush();
    else if (tag === 'BR') current += ' ';
    for (const child of node.childNodes) walk(child);
    if (edge) flush();
  };
  walk(root);
  flush();
  return paragraphs;
}

/** Two line breaks in a row end a paragraph: "… he said.<br><br>She …" */
function isDoubleBreak(node: PageNode): boolean {
  let next = node.nextSibling;
  while (next?.nodeType === TEXT && !/\S/.test(next.textContent ?? '')) next = next.nextSibling;
  return next?.nodeType === ELEMENT && next.tagName!.toUpperCase() === 'BR';
}
