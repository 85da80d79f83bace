import { ASKS } from '../asks/index.js';
import { patternsOf } from './patterns.js';
import { readPeriod } from './read-period.js';

/**
 * Makes the expressions by which questions are read, one a step: each is made when a line first needs it, and all of them
 * take longer than a reader waits for an answer.
 */
export function* warmUp(): Generator<void> {
  for (const ask of ASKS)
    for (const { expression } of patternsOf(ask)) {
      expression().exec('');
      yield;
    }
  readPeriod(DATED, TODAY);
}

/** Reading a date brings in what reads dates. */
const [DATED, TODAY] = ['who met Ada Lund in March 2031', '2031-05-01'];
