import type { Command } from 'commander';
import type { Where } from '../../src/graph/index.js';
import type { Span } from '../../src/model/record.js';
import { UsageError } from '../exit-codes.js';

/** `--article a1b2c3d4 --span 12-19`, as commander gives them. */
export interface WhereFlags {
  readonly article?: string;
  readonly span?: string;
}

/** The same for the second of two names. */
export interface OtherFlags {
  readonly otherArticle?: string;
  readonly otherSpan?: string;
}

/** Adds the options for the second name. */
export const addOtherOptions = (command: Command): Command =>
  command
    .option('--other-article <id>', 'the article in which the second name stands')
    .option('--other-span <from-to>', 'where it stands there');

/** Reads them. */
export const readOther = ({ otherArticle, otherSpan }: OtherFlags): Where =>
  readWhere(
    {
      ...(otherArticle === undefined ? {} : { article: otherArticle }),
      ...(otherSpan === undefined ? {} : { span: otherSpan }),
    },
    'other-',
  );

/** Reads where a being or a claim is looked for; `prefix` is "other-" for the second of two. */
export function readWhere({ article, span }: WhereFlags, prefix = ''): Where {
  if (span !== undefined && article === undefined) {
    throw new UsageError(`--${prefix}span: needs --${prefix}article, the article in which it stands.`);
  }
  return {
    ...(article === undefined ? {} : { article }),
    ...(span === undefined ? {} : { span: readSpan(`--${prefix}span`, span) }),
  };
}

/** "12-19" -> [12, 19] */
function readSpan(option: string, value: string): Span {
  const [start, end] = /^(\d+)-(\d+)$/.exec(value)?.slice(1).map(Number) ?? [];
  if (start === undefined || end === undefined || end <= start) {
    throw new UsageError(`${option}: “${value}” is no span; write it as 12-19.`);
  }
  return [start, end];
}
