import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/input-error.js';
import { removeIfThere } from '../../model/remove-if-there.js';
import { DECISIONS_FILE } from '../store/graph-folder.js';
import type { Decision, Passage } from '../types.js';
import { DECISIONS_VERSION } from './read-decisions.js';

/** Writes them one a line, made to be read and compared; the file is replaced whole or not at all. */
export function writeDecisions(folder: string, decisions: readonly Decision[]): void {
  const path = join(folder, DECISIONS_FILE);
  const beside = `${path}.new`;
  try {
    // on the disk before it takes the other's place
    removeIfThere(beside);
    // never through a link that stands there
    writeFileSync(beside, textOf(decisions), { flush: true, flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    removeIfThere(beside);
    throw new InputError(`${path}: cannot be written (${(error as Error).message}); nothing was decided.`);
  }
}

function textOf(decisions: readonly Decision[]): string {
  const lines = decisions.map((decision) => `    ${JSON.stringify(decision)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${DECISIONS_VERSION},\n  "decisions": ${list}\n}\n`;
}

/** Adds a decision and takes away earlier ones on the same passages that it repeats or contradicts. */
export function addDecision(decisions: readonly Decision[], added: Decision): Decision[] {
  return [...decisions.filter((earlier) => !isOverruled(earlier, added)), added];
}

function isOverruled(earlier: Decision, added: Decision): boolean {
  if (earlier.decide === 'reject' || added.decide === 'reject') {
    return earlier.decide === added.decide && JSON.stringify(claimOf(earlier)) === JSON.stringify(claimOf(added));
  }
  if (earlier.decide === 'split' || added.decide === 'split') {
    return earlier.decide === added.decide && samePassage(earlier.one, added.one);
  }
  return (
    (samePassage(earlier.one, added.one) && samePassage(earlier.other, added.other)) ||
    (samePassage(earlier.one, added.other) && samePassage(earlier.other, added.one))
  );
}

function claimOf(decision: Decision): unknown {
  if (decision.decide !== 'reject') return null;
  const { type, one, source, target } = decision;
  return [type, one.article, one.span, source, target];
}

const samePassage = (a: Passage, b: Passage): boolean =>
  a.article === b.article && a.span[0] === b.span[0] && a.span[1] === b.span[1];
