/** A run of letters on a PDF's page: where its base line stands (from the bottom), how high its letters are. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly endsLine: boolean;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Lines further apart than so many letter heights part paragraphs; within one they stand 1.1 to 1.5 apart. */
const WIDE_GAP = 1.75;
/** A line that begins so many letter heights further right opens a paragraph. */
const INDENT = 0.8;
/** Letters so much larger or smaller are a headline or a caption. */
const OTHER_SIZE = 1.15;
/** "12", "Page 12 of 14" */
const PAGE_NUMBER = /^(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/** The paragraphs of a PDF's pages: lines are joined, words that a line broke are whole, page numbers are left out. */
export function pdfParagraphs(pages: readonly (readonly PdfItem[])[]): string[] {
  const paragraphs: string[] = [];
  for (const items of pages) {
    let last: Line | null = null;
    for (const line of linesOf(items)) {
      if (PAGE_NUMBER.test(line.text)) continue;
      const open = paragraphs.at(-1);
      if (last && open !== undefined && !opensParagraph(last, line))
        paragraphs[paragraphs.length - 1] = joined(open, line.text);
      else paragraphs.push(line.text);
      last = line;
    }
  }
  return paragraphs;
}

function linesOf(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = [];
  let open: PdfItem[] = [];
  const close = () => {
    const text = open
      .map((item) => item.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const [first] = open;
    if (first && text !== '')
      lines.push({ text, x: first.x, y: first.y, height: Math.max(...open.map((item) => item.height)) || 1 });
    open = [];
  };
  for (const item of items) {
    const [first] = open;
    if (first && item.text.trim() !== '' && Math.abs(item.y - first.y) > 0.5 * (first.height || 1)) close();
    open.push(item);
    if (item.endsLine) close();
  }
  close();
  return lines;
}

function opensParagraph(last: Line, line: Line): boolean {
  const gap = last.y - line.y;
  const size = line.height / last.height;
  return (
    gap > WIDE_GAP * last.height ||
    gap < -last.height ||
    size > OTHER_SIZE ||
    size < 1 / OTHER_SIZE ||
    line.x - last.x > INDENT * line.height
  );
}

/** "… the har-" and "bour board" are one word; other lines are parted by a space. */
const joined = (open: string, line: string): string =>
  /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line) ? open.slice(0, -1) + line : `${open} ${line}`;
