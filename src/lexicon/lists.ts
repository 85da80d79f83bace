import { readFileSync } from 'node:fs';
import { WORD_LISTS } from './manifest.js';
import { seedsFolder } from './seeds-folder.js';

/** A file of seeds/lexicon with one entry a line. */
export type WordList = keyof typeof WORD_LISTS;
/** One line of a list by its columns, spaces cut off both ends; empty where the line leaves a column out. */
export type Row<List extends WordList> = Readonly<Record<(typeof WORD_LISTS)[List]['columns'][number], string>>;

const tables = new Map<WordList, readonly Readonly<Record<string, string>>[]>();
const firsts = new Map<WordList, ReadonlySet<string>>();

/** The lines of a list, read once a process. @throws Error naming the file and the line that has too many columns. */
export function rows<List extends WordList>(list: List): readonly Row<List>[] {
  const known = tables.get(list) ?? readTable(list);
  tables.set(list, known);
  return known as readonly Row<List>[];
}

/** The first column of a list as a set: all there is to most lists. */
export function words(list: WordList): ReadonlySet<string> {
  const first = WORD_LISTS[list].columns[0];
  const known = firsts.get(list) ?? new Set(rows(list).map((row) => (row as Record<string, string>)[first]!));
  firsts.set(list, known);
  return known;
}

/** The parts of a cell that holds several: "Argentine, Argentinian". */
export function partsOf(cell: string): string[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readTable(list: WordList): Readonly<Record<string, string>>[] {
  const { columns, separator }: { columns: readonly string[]; separator?: string } = WORD_LISTS[list];
  return linesOf(list).map((line) => {
    const cells = separator === undefined ? [line] : line.split(separator).map((cell) => cell.trim());
    if (cells.length > columns.length)
      throw new Error(
        `seeds/lexicon/${list}.txt: “${line}” has ${cells.length} columns, the list has ${columns.length}; mend that line.`,
      );
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** `#` starts a comment line: sources and licence stand there. */
function linesOf(list: WordList): string[] {
  const lines = readFileSync(`${seedsFolder()}lexicon/${list}.txt`, 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
