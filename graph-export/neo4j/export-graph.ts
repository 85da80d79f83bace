import { randomUUID } from 'node:crypto';
import type { Driver, Session, Transaction } from 'neo4j-driver';
import type { GraphSource } from '../../src/graph/index.js';
import { InputError } from '../../src/model/input-error.js';
import { areMore } from './compare.js';
import { type Connection, withServer } from './connect.js';
import { findChanges } from './find-changes.js';
import { type GraphRows, rowsOf } from './rows.js';
import { AWAIT_INDEXES, HOLD_LOCK, HOLDER, SCHEMA, TAKE_LOCK } from './statements.js';
import { type ExportCounts, type Run, writeChanges } from './write-changes.js';

/** Up to so many changed rows go in one transaction, which readers see whole or not at all; more would not fit a small server's memory. */
const ONE_TRANSACTION = 50_000;
/** Names of graphs stand in an index, which takes no long ones. */
const LONGEST_NAME = 200;

/** How a graph goes to the server; nothing need be said. */
export interface ExportOptions {
  /** write all of it, also over another graph of the same name */
  readonly replace?: boolean;
  /** rows that one transaction may write */
  readonly oneTransaction?: number;
}

/**
 * Brings the server's copy of a graph up to date: what changed is sent, what the graph no longer holds goes, and
 * nothing else is touched. The same graph again changes nothing. Exports of one name wait for each other at the server;
 * readers see a changed graph whole or not at all unless more than 50,000 rows change.
 * @param name tells apart graphs that share a database.
 * @throws InputError when the server is away, the password is wrong, the server refuses, or another graph has the name.
 */
export function exportToNeo4j(
  graph: GraphSource,
  name: string,
  connection: Connection,
  options: ExportOptions = {},
): Promise<ExportCounts> {
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    throw new InputError(`The name of a graph has 1 to ${LONGEST_NAME} letters: give another with --name.`);
  }
  const rows = rowsOf(graph);
  return withServer(connection, (driver) => write(driver, rows, name, options, connection.database));
}

async function write(driver: Driver, rows: GraphRows, graph: string, options: ExportOptions, database?: string) {
  const session = driver.session(database ? { database } : {});
  try {
    for (const cypher of [...SCHEMA, AWAIT_INDEXES]) await session.executeWrite((one) => one.run(cypher));
    const { replace = false, oneTransaction = ONE_TRANSACTION } = options;
    const counts = await session.executeWrite(async (transaction) => {
      const run: Run = (cypher, parameters) => transaction.run(cypher, { ...parameters, graph });
      await run(TAKE_LOCK, { holder: randomUUID() });
      const changes = await findChanges(run, rows, replace, graph);
      if (areMore(changes, oneTransaction)) return undefined;
      return await writeChanges(run, changes);
    });
    return counts ?? (await writeMuch(driver, session, rows, graph, replace, database));
  } finally {
    await session.close();
  }
}

/** Many transactions, while another one holds the lock of the name: it falls when this program or its connection ends. */
async function writeMuch(
  driver: Driver,
  session: Session,
  rows: GraphRows,
  graph: string,
  replace: boolean,
  database?: string,
): Promise<ExportCounts> {
  const holder = randomUUID();
  const guard = driver.session(database ? { database } : {});
  try {
    const held = await holdLock(guard, graph, holder);
    const run: Run = (cypher, parameters) =>
      session.executeWrite(async (transaction) => {
        const { records } = await transaction.run(HOLDER, { graph });
        if (records[0]?.get('holder') !== holder) throw new InputError(takenOver(graph));
        return transaction.run(cypher, { ...parameters, graph });
      });
    const counts = await writeChanges(run, await findChanges(run, rows, replace, graph));
    await held.commit();
    return counts;
  } finally {
    await guard.close();
  }
}

/** How often another export may come between the two steps below. */
const TRIES = 20;

/** A transaction that holds the lock of a name, which says who holds it. */
async function holdLock(guard: Session, graph: string, holder: string): Promise<Transaction> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await guard.executeWrite((one) => one.run(TAKE_LOCK, { graph, holder }));
    const held = await guard.beginTransaction();
    const { records } = await held.run(HOLD_LOCK, { graph });
    if (records[0]?.get('holder') === holder) return held;
    await held.rollback();
  }
  throw new InputError(`Other exports of “${graph}” keep coming between: run this one again when they have ended.`);
}

const takenOver = (graph: string): string =>
  `Another export of “${graph}” began when the connection to the server broke: run this one again when it has ended.`;
