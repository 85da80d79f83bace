import type { Where } from '../../src/graph/index.js';
import type { Span } from '../../src/model/record.js';
import { UsageError } from '../exit-codes.js';

/** `--article a1b2c3d4 --span 12-19` */
export interface WhereFlags {
  readonly article?: string;
  readonly span?: Span;
}

/** The same for the second of two names. */
export interface OtherFlags {
  readonly otherArticle?: string;
  readonly otherSpan?: Span;
}

/** Where the second of two names is looked for. */
export const readOther = ({ otherArticle, otherSpan }: OtherFlags): Where =>
  readWhere(
    {
      ...(otherArticle === undefined ? {} : { article: otherArticle }),
      ...(otherSpan === undefined ? {} : { span: otherSpan }),
    },
    'other-',
  );

/** Where a being or a claim is looked for; `prefix` is "other-" for the second of two. @throws UsageError for a span alone */
export function readWhere({ article, span }: WhereFlags, prefix = ''): Where {
  if (span !== undefined && article === undefined) {
    throw new UsageError(`--${prefix}span: needs --${prefix}article, the article in which it stands.`);
  }
  return { ...(article === undefined ? {} : { article }), ...(span === undefined ? {} : { span }) };
}
