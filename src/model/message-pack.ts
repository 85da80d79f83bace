import type { Packr } from 'msgpackr';
import { packageWhenUsed } from './package-when-used.js';

/** MessagePack, whose native part is loaded when the first value is packed or read. */
export const msgpackr = packageWhenUsed<typeof import('msgpackr')>('msgpackr');

let plain: Packr | undefined;

/** Packs values as they are, field names and all. */
export function plainPackr(): Packr {
  plain ??= new (msgpackr().Packr)({ useRecords: false });
  return plain;
}
