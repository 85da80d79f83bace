import { deflateSync } from 'fflate';

/** The strongest that the library offers: a page is written once and read often. */
const LEVEL = 9;

/** A value as deflated JSON. fflate is plain JavaScript, so the bytes do not depend on the machine. */
export const pack = (value: unknown): Uint8Array => deflateSync(Buffer.concat([...jsonOf(value)]), { level: LEVEL });

/** The letters of `JSON.stringify`, members of objects one by one: as one string, columns take several times their bytes. */
function* jsonOf(value: unknown): Generator<Buffer> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return yield Buffer.from(JSON.stringify(value));
  let before = '{';
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    yield Buffer.from(`${before}${JSON.stringify(name)}:`);
    yield* jsonOf(inner);
    before = ',';
  }
  yield Buffer.from(before === '{' ? '{}' : '}');
}
