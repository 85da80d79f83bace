import * as z from 'zod';
import type { SourceArticle } from '../articles/types.js';
import { once } from '../lexicon/once.js';
import { InputError } from '../model/input-error.js';

/** An article as a program hands it in: its text, and whatever else is known of it. */
export interface GivenArticle {
  readonly text: string;
  /** what to call it: a path, an address or a name of your own */
  readonly source?: string;
  readonly title?: string | null;
  /** ISO: "2025-04-16" */
  readonly date?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
}

const shape = once(() => {
  const known = z.string().nullish();
  return z.object({
    text: z.string().min(1),
    source: z.string().optional(),
    title: known,
    date: z.iso.date().nullish(),
    outlet: known,
    url: known,
  });
});

/**
 * Fills in what was left out.
 * @param position counts from 1; names an article that has no source
 * @throws InputError naming the article and the field that is wrong
 */
export function sourceArticle(given: GivenArticle, position = 1): SourceArticle {
  const read = shape().safeParse(given);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    const name = typeof given?.source === 'string' ? given.source : `article ${position}`;
    throw new InputError(
      `${name}: ${path.join('.') || 'the article'}: ${message}; hand in an object { text, source?, title?, date?, outlet?, url? }, the date as 2025-04-16.`,
    );
  }
  const { text, source, title, date, outlet, url } = read.data;
  return {
    text,
    source: source ?? `article ${position}`,
    title: title ?? null,
    date: date ?? null,
    outlet: outlet ?? null,
    url: url ?? null,
  };
}
