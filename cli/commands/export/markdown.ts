import { join } from 'node:path';
import { writeNotes } from '../../../graph-export/formats/index.js';
import { EXIT } from '../../exit-codes.js';
import { makeFolder } from '../../make-folder.js';
import { tellWritten } from '../../tell-written.js';
import { writeOutput } from '../../write-output.js';
import { withShown } from './part-of.js';

interface Flags {
  readonly graph: string;
  readonly output: string;
  readonly minConfidence?: number;
}

/** Writes a note for each being into a folder, and returns the exit code. */
export function exportMarkdown({ graph: folder, output, ...flags }: Flags): Promise<number> {
  return withShown(folder, flags, async (graph) => {
    makeFolder(output);
    let [notes, bytes] = [0, 0];
    for (const { file, text } of writeNotes(graph)) {
      await writeOutput([text], join(output, file));
      notes += 1;
      bytes += Buffer.byteLength(text);
    }
    tellWritten(output, bytes, `${notes} notes`);
    return EXIT.done;
  });
}
