import { deflateSync, strToU8 } from 'fflate';

/** The strongest that the library offers: a page is written once and read often. */
const LEVEL = 9;

/** A value as deflated JSON. fflate is plain JavaScript, so the bytes do not depend on the machine. */
export const pack = (value: unknown): Uint8Array => deflateSync(strToU8(JSON.stringify(value)), { level: LEVEL });
