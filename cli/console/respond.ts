import { answerFollowUp } from '../../src/questions/follow-up.js';
import type { Answer } from '../../src/questions/types.js';
import { shownAnswer } from '../show-answer.js';
import type { Response, Session } from './session.js';
import { chooseCandidate } from './words/choose.js';
import { WORDS } from './words/index.js';
import { warning } from './words/note.js';
import { why } from './words/why.js';

/** How much of an answer is shown at first. */
const SHORT = { rows: 8, evidence: 2, numbered: true };

/** Answers one line typed at the prompt; pure but for what `work` does, so the console can be tested without a terminal. */
export function respond(session: Session, typed: string): Response {
  const asked = typed.trim();
  const nothing: Response = { session, asked, lines: [], leave: false, clear: false, work: null };
  if (asked === '') return nothing;
  if (/^why\s*\??$/i.test(asked) && session.opened.length > 0) return { ...nothing, ...why.respond(session, '') };
  const number = /^:(?<number>\d+)$/.exec(asked)?.groups?.number;
  if (number !== undefined) {
    const chosen = chooseCandidate(session, Number(number));
    return typeof chosen === 'string'
      ? { ...nothing, lines: [warning(chosen)] }
      : answered(session, chosen.asked, chosen.answer, nothing);
  }
  const word = wordIn(asked);
  if (word) return { ...nothing, ...word.word.respond(session, word.rest) };
  if (asked.startsWith(':')) return { ...nothing, lines: [warning(unknownWord(asked))] };
  const answer = answerFollowUp(session.view, asked, session.last?.answer ?? null, { include: session.include });
  return answered(session, asked, answer, nothing);
}

function answered(session: Session, asked: string, answer: Answer, nothing: Response): Response {
  const { lines, opened } = shownAnswer(answer, SHORT);
  // a line that was not understood is nothing to go on from
  if (answer.trouble === 'not-understood' && session.last) return { ...nothing, asked, lines };
  return { ...nothing, asked, session: { ...session, last: { asked, answer }, opened }, lines };
}

/** ":open 3"; the words for help and for leaving do without their colon. */
function wordIn(asked: string) {
  const [, colon, name = '', rest = ''] = /^(:?)(\S+)\s*(.*)$/.exec(asked) ?? [];
  const word = WORDS.find(({ names }) => names.includes(name.toLowerCase()));
  if (!word || (colon === '' && !(word.bare && rest === ''))) return null;
  return { word, rest: rest.trim() };
}

function unknownWord(asked: string): string {
  const known = WORDS.map(({ names }) => `:${names[0]}`).join(' ');
  return `“${asked.split(' ')[0]}” is none of the console’s words: ${known}. A question has no colon before it.`;
}
