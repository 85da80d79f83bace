import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { InputError } from '../../src/model/input-error.js';

/** Where the server is and who asks. */
export interface Connection {
  /** bolt://, neo4j:// or their +s and +ssc forms */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** the server's default database unless named */
  readonly database?: string;
}

/** Runs some work with a verified connection and closes it. @throws InputError when the server is away or says no. */
export async function withServer<T>(connection: Connection, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = openDriver(connection);
  try {
    await driver.verifyConnectivity(connection.database ? { database: connection.database } : {});
    return await work(driver);
  } catch (error) {
    throw error instanceof Neo4jError ? new InputError(sentenceFor(connection, error)) : error;
  } finally {
    await driver.close();
  }
}

function openDriver({ uri, user, password }: Connection): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  } catch (error) {
    throw new InputError(
      `${uri}: is no address of a Neo4j server (${(error as Error).message}); write bolt://host:7687.`,
    );
  }
}

function sentenceFor({ uri, user, database }: Connection, error: Neo4jError): string {
  switch (error.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return `${uri}: no Neo4j server answers there; start it, or name another with --uri.`;
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
