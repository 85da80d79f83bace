import { FACTUALITIES } from '../../../src/model/kinds.js';
import { shownAnswer } from '../../show-answer.js';
import { helpLines } from '../help.js';
import { note, warning } from './note.js';
import { open } from './open.js';
import { draw, json, save } from './outputs.js';
import type { Word } from './types.js';
import { why } from './why.js';

/** How much of an answer is shown after `:more`. */
const WHOLE = { rows: 1000, evidence: 1000, numbered: true };

/** The console's own words, in the order of its help. Add one: an entry here, or a file beside this one. */
export const WORDS: readonly Word[] = [
  {
    names: ['more'],
    usage: ':more',
    gloss: 'the last answer again, whole',
    respond: (session) => {
      if (!session.last) return { lines: [warning('Nothing was asked yet.')] };
      const { lines, opened } = shownAnswer(session.last.answer, WHOLE);
      return { asked: session.last.asked, session: { ...session, opened }, lines };
    },
  },
  open,
  why,
  {
    names: ['facts'],
    usage: ':facts',
    gloss: 'show facts only (the beginning state)',
    respond: (session) => ({ session: { ...session, include: ['actual'] }, lines: [note('Only facts are shown.')] }),
  },
  {
    names: ['all'],
    usage: ':all',
    gloss: 'show planned, possible and negated claims too, marked as such',
    respond: (session) => ({
      session: { ...session, include: FACTUALITIES },
      lines: [note('Planned, possible and negated claims are shown too, marked as such.')],
    }),
  },
  {
    names: ['include'],
    usage: ':include planned',
    gloss: 'show these besides facts: planned, possible, negated',
    respond: (session, rest) => {
      const wanted = rest.split(/[\s,]+/).filter((word) => word !== '');
      const unknown = wanted.find((word) => !FACTUALITIES.some((known) => known === word));
      if (unknown !== undefined || wanted.length === 0)
        return { lines: [warning(`:include takes some of ${FACTUALITIES.slice(1).join(', ')}.`)] };
      const include = FACTUALITIES.filter((each) => each === 'actual' || wanted.includes(each));
      return { session: { ...session, include }, lines: [note(`Shown: ${include.join(', ')}.`)] };
    },
  },
  json,
  save,
  draw,
  {
    names: ['clear'],
    usage: ':clear',
    gloss: 'clears the screen (Ctrl-L too)',
    respond: () => ({ clear: true }),
  },
  { names: ['help', '?'], bare: true, usage: ':help', gloss: 'this', respond: () => ({ lines: helpLines() }) },
  {
    names: ['quit', 'exit', 'q'],
    bare: true,
    usage: ':quit',
    gloss: 'leaves (so do Ctrl-D and Ctrl-C on an empty line)',
    respond: () => ({ leave: true }),
  },
];
