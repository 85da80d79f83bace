/** One line of a stream: its bytes, or null where it is longer than allowed; lines are numbered from 1. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/** Splits a stream into lines and holds one at a time; of a line that is too long nothing is kept. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<StreamLine> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array) => {
    size += piece.length;
    if (size > mostBytes) pieces = [];
    else pieces.push(piece);
  };
  const line = (): StreamLine => ({ number, bytes: size > mostBytes ? null : Buffer.concat(pieces) });
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield line();
      number++;
      pieces = [];
      size = 0;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
