import { join } from 'node:path';
import { writeNotes } from '../../../graph-export/formats/index.js';
import { EXIT } from '../../exit-codes.js';
import { makeFolder } from '../../make-folder.js';
import { tellWritten } from '../../tell-written.js';
import { writeOutput } from '../../write-output.js';
import { loadShown } from './part-of.js';

interface Flags {
  readonly graph: string;
  readonly output: string;
  readonly minConfidence?: number;
}

/** Writes a note for each being into a folder, and returns the exit code. */
export async function exportMarkdown({ graph, output, ...flags }: Flags): Promise<number> {
  const loaded = loadShown(graph, flags);
  makeFolder(output);
  let [notes, bytes] = [0, 0];
  for (const { file, text } of writeNotes(loaded)) {
    await writeOutput([text], join(output, file));
    notes += 1;
    bytes += Buffer.byteLength(text);
  }
  tellWritten(output, bytes, `${notes} notes`);
  return EXIT.done;
}
