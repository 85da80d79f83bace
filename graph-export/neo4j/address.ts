import { InputError } from '../../src/model/input-error.js';

/** The schemes of Bolt and how each is spoken: in clear, with a certificate that is checked, with any certificate. */
const SCHEMES: Readonly<Record<string, 'clear' | 'checked' | 'any'>> = {
  'bolt:': 'clear',
  'neo4j:': 'clear',
  'bolt+s:': 'checked',
  'neo4j+s:': 'checked',
  'bolt+ssc:': 'any',
  'neo4j+ssc:': 'any',
};

const DEFAULT_PORT = 7687;

/** Where a server is. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly encryption: 'clear' | 'checked' | 'any';
  /** as it may be shown: without a user and password */
  readonly shown: string;
}

/** Reads the address of a server. @throws InputError that says what is wrong with it, without what is secret in it */
export function addressOf(uri: string): Address {
  const shown = shownAddress(uri);
  const wrong = (why: string): InputError =>
    new InputError(`${shown}: is no address of a Neo4j server (${why}); write bolt://host:7687.`);
  const scheme = /^([a-z][a-z0-9+.-]*:)\/\//i.exec(uri)?.[1]?.toLowerCase();
  if (!scheme) throw wrong('it does not start with bolt:// or neo4j://');
  const encryption = SCHEMES[scheme];
  if (!encryption) throw wrong(`${scheme}// is none of bolt, neo4j, bolt+s, neo4j+s, bolt+ssc, neo4j+ssc`);
  const rest = uri.slice(uri.indexOf('//'));
  if (rest.slice(2).split('/')[0]!.includes('@')) {
    throw new InputError(
      `${shown}: the address holds a user or password; name the user with --user and the password in NEO4J_PASSWORD.`,
    );
  }
  const port = /:(\d+)(?:[/?#]|$)/.exec(rest)?.[1];
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) {
    throw wrong(`${port} is no port: ports are 1 to 65535`);
  }
  // parsed as http, because only of such schemes `URL` checks the host
  if (!URL.canParse(`http:${rest}`)) throw wrong('its host or port cannot be read');
  const { hostname } = new URL(`http:${rest}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port ?? DEFAULT_PORT), encryption, shown };
}

/** bolt://me:secret@host:7687?key=secret -> bolt://host:7687 */
export function shownAddress(uri: string): string {
  return uri.replace(/\/\/.*@/s, '//').replace(/[?#].*$/s, '');
}
