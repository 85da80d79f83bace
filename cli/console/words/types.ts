import type { Response, Session } from '../session.js';

/** One of the console's own words: `:open 3`. */
export interface Word {
  /** without the colon; the first is the one that help shows */
  readonly names: readonly string[];
  /** how it is typed */
  readonly usage: string;
  readonly gloss: string;
  /** also understood without a colon, alone on a line */
  readonly bare?: boolean;
  respond(session: Session, rest: string): Partial<Response>;
}
