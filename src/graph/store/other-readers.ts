import { setTimeout as sleep } from 'node:timers/promises';
import type { RootDatabase } from 'lmdb';

/** A process that has a store's file open to read. */
export interface OtherReader {
  readonly process: number;
  /** the transaction whose state it reads at the moment; null where it reads none */
  readonly transaction: number | null;
}

/** Other processes that have the file open, as LMDB's lock file lists them ("4321 7f12ab 17"); dead ones are cleared away first. */
export function otherReaders(root: RootDatabase): OtherReader[] {
  root.readerCheck();
  return [...root.readerList().matchAll(/^ *(\d+) +[\da-f]+ +(\d+|-)$/gm)]
    .map(([, process, transaction]) => ({
      process: Number(process),
      transaction: transaction === '-' ? null : Number(transaction),
    }))
    .filter(({ process: one }) => one !== process.pid);
}

/** Waits for readers of older states. @returns processes that still read one when patience (in milliseconds) is at its end */
export async function readersOfOlder(root: RootDatabase, patience: number): Promise<readonly number[]> {
  const older = (): number[] => {
    const { lastTxnId } = root.getStats() as { lastTxnId: number };
    return otherReaders(root).flatMap(({ process, transaction }) =>
      transaction !== null && transaction < lastTxnId ? [process] : [],
    );
  };
  const end = Date.now() + patience;
  while (older().length > 0 && Date.now() < end) await sleep(patience / 20);
  return older();
}
