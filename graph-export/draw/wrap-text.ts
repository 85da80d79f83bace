/** Breaks a text into lines no wider than `width`; what does not fit in `most` lines ends in "…". */
export function wrapText(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    for (const piece of piecesOf(word, width, measure)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (measure(longer) <= width) line = longer;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width, measure)];
}

/** A word that is wider than a line, cut where it must be. */
function piecesOf(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** "The bridge will be open by spring" -> "The bridge will be…" */
function shorten(text: string, width: number, measure: (text: string) => number): string {
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > width) words.pop();
  let kept = words.join(' ').replace(/[\s,;:.–—-]+$/u, '');
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = [...kept].slice(0, -1).join('');
  return `${kept}…`;
}
