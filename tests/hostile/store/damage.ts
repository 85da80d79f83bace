import { seededRandom } from '../../../graph-export/layout/seeded-random.js';

/** A way in which disks, copies and memory spoil a file. */
type Spoil = (bytes: Buffer, below: (n: number) => number) => Buffer;

const PAGE = 4096;

const flip = (bytes: Buffer, at: number, bit: number): Buffer => {
  bytes[at]! ^= 1 << bit;
  return bytes;
};

/** A place in some page's head or list of rows, where a wrong byte leads astray. */
const structure = (bytes: Buffer, below: (n: number) => number): number =>
  below(bytes.length / PAGE) * PAGE + below(64);

export const SPOILS: Readonly<Record<string, Spoil>> = {
  'a bit anywhere': (bytes, below) => flip(bytes, below(bytes.length), below(8)),
  'a bit in the head of a page': (bytes, below) => flip(bytes, structure(bytes, below), below(8)),
  'a bit in the first pages': (bytes, below) => flip(bytes, below(2) * PAGE + below(176), below(8)),
  'a page of zeros': (bytes, below) => {
    const page = below(bytes.length / PAGE);
    return bytes.fill(0, page * PAGE, (page + 1) * PAGE);
  },
  'a page of noise': (bytes, below) => {
    const page = below(bytes.length / PAGE) * PAGE;
    for (let at = page; at < page + PAGE; at++) bytes[at] = below(256);
    return bytes;
  },
  'a page over another': (bytes, below) => {
    const [from, to] = [below(bytes.length / PAGE) * PAGE, below(bytes.length / PAGE) * PAGE];
    bytes.copy(bytes, to, from, from + PAGE);
    return bytes;
  },
  'half a page lost': (bytes, below) => {
    const page = below(bytes.length / PAGE) * PAGE;
    return bytes.fill(0, page + PAGE / 2, page + PAGE);
  },
  'the end cut off': (bytes, below) => bytes.subarray(0, below(bytes.length)),
  'less than a page cut off': (bytes, below) => bytes.subarray(0, bytes.length - 1 - below(PAGE)),
};

/** The damage of a number: which kind, and the spoilt copy; the same every time. */
export function damaged(
  whole: Buffer,
  seed: number,
  number: number,
): { readonly kind: string; readonly bytes: Buffer } {
  const random = seededRandom(seed * 1_000_003 + number);
  const below = (n: number): number => Math.floor(random() * n);
  const kinds = Object.keys(SPOILS);
  const kind = kinds[number % kinds.length]!;
  return { kind, bytes: SPOILS[kind]!(Buffer.from(whole), below) };
}
