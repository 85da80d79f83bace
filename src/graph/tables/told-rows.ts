import { plainPackr } from '../../model/message-pack.js';
import type { EventTelling } from '../digest/types.js';
import type { Told } from '../events/types.js';

/** A telling with its place in its article. */
export interface PlacedTold extends Told {
  readonly order: number;
}

/** What a group keeps of a telling, so that the group is joined without reading its articles. */
export function packTold(told: Told, { wording, pairs }: NonNullable<Told['prepared']>): Buffer {
  const { article, date, words } = told.telling;
  const { quote: _, ...rest } = words!;
  return plainPackr().pack([
    article.id,
    (told as PlacedTold).order,
    date,
    rest.all,
    rest.quoted,
    rest.names,
    wording === rest.all ? null : wording,
    pairs,
  ]);
}

/** @param index the number of the event */
export function unpackTold(index: number, value: Buffer): PlacedTold {
  const [id, order, date, all, quoted, names, wording, pairs] = plainPackr().unpack(value);
  const telling = { article: { id }, date, words: { quote: '', all, quoted, names } } as unknown as EventTelling;
  const prepared = { wording: wording ?? all, pairs };
  return { index, order, telling, beings: [], place: null, named: [], story: '', copied: false, prepared };
}

/** Order of the set: by article, then by place in it. */
export function inSetOrder(a: Told, b: Told): number {
  const [one, other] = [a.telling.article.id, b.telling.article.id];
  return one < other ? -1 : one > other ? 1 : (a as PlacedTold).order - (b as PlacedTold).order;
}
