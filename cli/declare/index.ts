import { askingCommands } from './asking.js';
import { decidingCommands } from './deciding.js';
import type { Command } from './define-command.js';
import { fillingCommands } from './filling.js';
import { readingCommands } from './reading.js';
import { shellCommands } from './shell.js';
import { showingCommands } from './showing.js';

/** Commands that do one kind of thing, under the heading that help gives them. */
export interface Section {
  readonly heading: string;
  readonly commands: readonly Command[];
}

/** Every command, in the order in which help lists them. Add yours to its section's file. */
export const sections: readonly Section[] = [
  { heading: 'Which articles the graph holds', commands: fillingCommands },
  { heading: 'Asking', commands: askingCommands },
  { heading: 'Putting right', commands: decidingCommands },
  { heading: 'Showing and handing on', commands: showingCommands },
  { heading: 'One article at a time, nothing stored', commands: readingCommands },
  { heading: 'The command line', commands: shellCommands },
];

/** Every command, without the headings. */
export const commands: readonly Command[] = sections.flatMap((section) => section.commands);

/** What the commands of two words have in common, by the first of them. */
export const FAMILIES: Readonly<Record<string, string>> = {
  export: 'writes the graph for other programs',
};
