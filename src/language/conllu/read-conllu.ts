import { InputError } from '../../model/input-error.js';
import type { ConlluRow, ConlluSentence } from './types.js';

/** Columns of a CoNLL-U line. */
const COLUMNS = 10;
const ID = /^(?:[1-9]\d*|[1-9]\d*-[1-9]\d*|\d+\.[1-9]\d*)$/;

/**
 * Reads CoNLL-U.
 * @param source names the input in errors
 * @throws InputError naming input and line when a line is no CoNLL-U
 */
export function readConllu(content: string, source = 'the input'): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let rows: ConlluRow[] = [];
  const close = () => {
    if (rows.length > 0) sentences.push({ comments, rows });
    if (rows.length > 0 || comments.length > 0) [comments, rows] = [[], []];
  };
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') close();
    else if (line.startsWith('#') && rows.length === 0) comments.push(line);
    else rows.push(readRow(line, () => `${source}: line ${index + 1}`));
  }
  close();
  return sentences;
}

function readRow(line: string, where: () => string): ConlluRow {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS) {
    throw new InputError(
      `${where()} has ${columns.length} columns where CoNLL-U has ${COLUMNS}, divided by tabs; mend it or give a CoNLL-U file.`,
    );
  }
  const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (!ID.test(id)) throw new InputError(`${where()}: “${id}” is no token number (3, 3-4 or 3.1); mend it.`);
  if (form === '') throw new InputError(`${where()} has no word form; mend it.`);
  return { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc };
}

/** Whether a row is a word of the tree: neither a multiword token nor an empty node. */
export const isWord = (row: ConlluRow): boolean => /^\d+$/.test(row.id);

/** The value of `# key = value`, or undefined. */
export function commentValue(sentence: ConlluSentence, key: string): string | undefined {
  for (const comment of sentence.comments) {
    const match = /^#\s*([^=]*?)\s*=\s?(.*)$/.exec(comment);
    if (match?.[1] === key) return match[2];
  }
  return undefined;
}

/** The value of `key=value` in a row's MISC column, or undefined. */
export function miscValue(misc: string, key: string): string | undefined {
  if (misc === '_') return undefined;
  const field = misc.split('|').find((part) => part.startsWith(`${key}=`));
  return field?.slice(key.length + 1);
}

/** MISC with `key=value` set (or taken out, when the value is undefined), its other fields as they stood. */
export function withMiscValue(misc: string, key: string, value: string | undefined): string {
  const others = misc === '_' ? [] : misc.split('|').filter((part) => !part.startsWith(`${key}=`));
  const all = value === undefined ? others : [`${key}=${value}`, ...others];
  return all.length === 0 ? '_' : all.join('|');
}
