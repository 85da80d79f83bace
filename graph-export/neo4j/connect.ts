import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { InputError } from '../../src/model/input-error.js';
import { addressOf } from './address.js';
import { knock } from './knock.js';

/** Where the server is and who asks. */
export interface Connection {
  /** bolt://, neo4j:// or their +s and +ssc forms */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** the server's default database unless named */
  readonly database?: string;
}

/** How long the driver may take to open a connection, and to say whether the server lets us in. */
const CONNECT_LIMIT_MS = 5_000;
const WELCOME_LIMIT_MS = 7_000;
/** How long later work may wait for a connection. */
const ACQUIRE_LIMIT_MS = 9_000;
/** How long closing may take: a server that has gone silent never says goodbye. */
const CLOSE_LIMIT_MS = 1_000;

/** Runs some work with a verified connection and closes it. @throws InputError when the server is away or says no. */
export async function withServer<T>(connection: Connection, work: (driver: Driver) => Promise<T>): Promise<T> {
  const address = addressOf(connection.uri);
  await knock(address);
  const driver = openDriver(connection, address.shown);
  try {
    const { database } = connection;
    const welcome = driver.verifyConnectivity(database ? { database } : {});
    if ((await within(WELCOME_LIMIT_MS, welcome)) === TOO_LATE) {
      throw new InputError(
        `${address.shown}: the server greets and then says nothing; look into its log or restart it.`,
      );
    }
    return await work(driver);
  } catch (error) {
    throw error instanceof Neo4jError ? new InputError(sentenceFor(connection, address.shown, error)) : error;
  } finally {
    await within(CLOSE_LIMIT_MS, driver.close());
  }
}

const TOO_LATE = Symbol('too late');

/** What a promise gives, or TOO_LATE; a later failure of it is nobody's. */
async function within<T>(limit: number, promise: Promise<T>): Promise<T | typeof TOO_LATE> {
  let timer: NodeJS.Timeout | undefined;
  promise.catch(() => {});
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LATE), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function openDriver({ uri, user, password }: Connection, shown: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_LIMIT_MS,
      connectionAcquisitionTimeout: ACQUIRE_LIMIT_MS,
    });
  } catch (error) {
    const why = (error as Error).message.replaceAll(uri, shown);
    throw new InputError(`${shown}: is no address of a Neo4j server (${why}); write bolt://host:7687.`);
  }
}

function sentenceFor({ user, database }: Connection, uri: string, error: Neo4jError): string {
  switch (error.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return `${uri}: the server went away (${error.message}); run the export again when it is back.`;
    case 'Neo.ClientError.Security.Unauthorized':
      return `${uri}: the password for “${user}” is wrong, or there is no such user; set NEO4J_PASSWORD and --user.`;
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `${uri}: too many wrong passwords for “${user}”; wait a few seconds and try the right one.`;
    case 'Neo.ClientError.Security.Forbidden':
      return `${uri}: “${user}” may not write there (${error.message}); ask for the rights or name another user.`;
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `${uri}: it has no database called “${database ?? ''}”; name another with --database.`;
    default:
      return `${uri}: the server refused (${error.code}: ${error.message}).`;
  }
}
