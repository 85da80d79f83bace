import type { Part } from '../../../graph-export/formats/index.js';
import { UsageError } from '../../exit-codes.js';

export interface PartFlags {
  readonly peopleOnly?: boolean;
  readonly withoutStatements?: boolean;
}

/** Which part of a graph the flags mean. @throws UsageError when they mean two */
export function partOf({ peopleOnly, withoutStatements }: PartFlags): Part {
  if (peopleOnly && withoutStatements)
    throw new UsageError('--people-only leaves statements out too: name one of the two.');
  return peopleOnly ? 'people-only' : withoutStatements ? 'without-statements' : 'all';
}
