/** Breaks a text into lines no wider than `width`; what does not fit in `most` lines ends in "…". Long texts are read only so far. */
export function wrapText(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width, measure)) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (measure(longer) <= width) line = longer;
    else if (lines.length + 1 === most) return [...lines, shorten(longer, width, measure)];
    else {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The words of a text one by one; one that is wider than a line is cut where it must be. */
function* piecesOf(text: string, width: number, measure: (text: string) => number): Iterable<string> {
  for (const [word] of text.matchAll(/\S+/g)) {
    let piece = '';
    for (const character of word) {
      if (piece !== '' && measure(piece + character) > width) {
        yield piece;
        piece = '';
      }
      piece += character;
    }
    yield piece;
  }
}

/** "The bridge will be open by spring" -> "The bridge will be…"; the text is little longer than a line. */
function shorten(text: string, width: number, measure: (text: string) => number): string {
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > width) words.pop();
  let kept = words.join(' ').replace(/[\s,;:.–—-]+$/u, '');
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = [...kept].slice(0, -1).join('');
  return `${kept}…`;
}
