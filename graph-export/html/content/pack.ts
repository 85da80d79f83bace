import { deflateSync } from 'fflate';

/** The strongest that the library offers: a page is written once and read often. */
const LEVEL = 9;

/** A value as deflated JSON. fflate is plain JavaScript, so the bytes do not depend on the machine. */
export const pack = (value: unknown): Uint8Array => deflateSync(bytesOf(value), { level: LEVEL });

/** The letters of `JSON.stringify`; what has members is written twice, to be measured first: all pieces at once take as much again. */
function bytesOf(value: unknown): Uint8Array {
  if (!hasMembers(value)) return Buffer.from(JSON.stringify(value));
  let length = 0;
  for (const piece of jsonOf(value)) length += Buffer.byteLength(piece);
  const bytes = Buffer.allocUnsafeSlow(length);
  let end = 0;
  for (const piece of jsonOf(value)) end += bytes.write(piece, end);
  return bytes;
}

const hasMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members of objects one by one, each asked for when it is written: as one string, columns take several times their bytes. */
function* jsonOf(value: unknown): Generator<string> {
  if (!hasMembers(value)) return yield JSON.stringify(value);
  let before = '{';
  for (const name of Object.keys(value)) {
    const inner = value[name];
    if (inner === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    yield* jsonOf(inner);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}
