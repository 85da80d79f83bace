import { rmSync, writeFileSync } from 'node:fs';
import { drawAround, drawTold } from '../../../graph-export/draw/index.js';
import { piece } from '../../answer/pieces.js';
import { InputError } from '../../exit-codes.js';
import { answerLines } from '../../show-answer.js';
import { writeFileWhole } from '../../write-file-whole.js';
import { graphAtHand } from '../graph-at-hand.js';
import type { Session } from '../session.js';
import { note, warning } from './note.js';
import type { Word } from './types.js';

const WHOLE = { rows: 1000, evidence: 1000 };
/** So many names fit a picture that can be read. */
const READABLE = 30;

const nothingAsked = { lines: [warning('Nothing was asked yet.')] };

/** `:json`: the last answer as programs get it. */
export const json: Word = {
  names: ['json'],
  usage: ':json',
  gloss: 'the last answer as JSON',
  respond: ({ last }) =>
    last
      ? {
          lines: JSON.stringify(last.answer, null, 2)
            .split('\n')
            .map((line) => [piece(line, 'plain')]),
        }
      : nothingAsked,
};

/** `:save answer.txt`: the last answer, whole, into a file; as JSON where its name ends so. */
export const save: Word = {
  names: ['save'],
  usage: ':save answer.txt',
  gloss: 'the last answer, whole, into a file (.json for JSON)',
  respond: ({ last }, file) => {
    if (!last) return nothingAsked;
    if (file === '') return { lines: [warning('Name a file: :save answer.txt')] };
    const text = file.endsWith('.json')
      ? JSON.stringify(last.answer, null, 2)
      : [
          last.asked,
          ...answerLines(last.answer, WHOLE).map((line) => line.map(({ text: words }) => words).join('')),
        ].join('\n');
    try {
      writeFileSync(file, `${text}\n`, { flag: 'wx' });
      return { lines: [note(`Saved as ${file}.`)] };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // half an answer is none
      if (code !== 'EEXIST') rmSync(file, { force: true });
      return {
        lines: [
          warning(
            code === 'EEXIST'
              ? `${file} is there already; name another file.`
              : `${file} cannot be written (${message}).`,
          ),
        ],
      };
    }
  },
};

/** `:draw putin.svg`: what surrounds those in the last answer, as a picture. */
export const draw: Word = {
  names: ['draw'],
  usage: ':draw picture.svg',
  gloss: 'a picture (.svg or .png) of what surrounds those in the last answer',
  respond: (session, file) => {
    const format = /\.(svg|png)$/i.exec(file)?.[1]?.toLowerCase();
    if (format !== 'svg' && format !== 'png')
      return { lines: [warning('Name a picture: :draw picture.svg (or .png)')] };
    return { work: async () => ({ lines: [await picture(session, file, format)] }) };
  },
};

async function picture({ folder, last, include }: Session, file: string, format: 'svg' | 'png') {
  const around = (last?.answer.subjects ?? []).map(({ key }) => key);
  const opened = graphAtHand(folder);
  const options = { include, steps: 1, limit: READABLE, topics: around.length > 0, format, seed: 1, scale: 2 };
  const drawn = around.length > 0 ? drawAround(opened, { ...options, around }) : drawTold(opened, options);
  if (drawn.lines === 0) return warning('There is nothing to draw around those in the last answer.');
  try {
    await writeFileWhole([drawn.bytes], file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return warning(error.message);
  }
  return note(`${file}: ${drawn.shown} names and events, ${drawn.lines} lines.`);
}
