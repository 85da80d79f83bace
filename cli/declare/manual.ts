import { type CompletedOption, optionsOf } from '../complete/surface.js';
import type { Command } from './define-command.js';
import { sections } from './index.js';

/**
 * The manual as `man wiregraph` shows it, in the macros of man(7).
 * @param version of the package
 */
export function manualPage(version: string): string {
  return [
    `.TH WIREGRAPH 1 "" "wiregraph ${version}" "User Commands"`,
    '.SH NAME',
    'wiregraph \\- turns news articles into a knowledge graph in which every edge proves itself',
    '.SH SYNOPSIS',
    '.B wiregraph',
    '\\fIcommand\\fR [\\fIoptions\\fR] [\\fIarguments\\fR]',
    '.SH DESCRIPTION',
    roff(
      'Reads news articles and keeps a graph of who met, said and condemned what, and who reported it, in a folder. ' +
        'Every edge names the article, the words and the rule that found it. Results go to standard output, ' +
        'everything else to standard error.',
    ),
    ...sections.flatMap(({ heading, commands }) => [`.SH ${roff(heading.toUpperCase())}`, ...commands.flatMap(entry)]),
    '.SH ENVIRONMENT',
    ...variables().flatMap(({ name, gloss }) => ['.TP', `.B ${name}`, roff(gloss)]),
    '.TP',
    '.B NO_COLOR',
    'when set, nothing is coloured',
    '.SH EXIT STATUS',
    '0 when done, 1 when some input failed, 2 for wrong usage, 130 when interrupted.',
    '',
  ].join('\n');
}

function entry(command: Command): string[] {
  const { name, gloss, args, examples } = command;
  return [
    `.SS ${roff([name, ...Object.keys(args)].join(' '))}`,
    `${roff(gloss)}.`,
    ...Object.entries(args).flatMap(([written, about]) => ['.TP', `.I ${roff(written)}`, roff(about)]),
    ...optionsOf(command).flatMap((option) => ['.TP', typed(option), roff(option.gloss)]),
    '.PP',
    examples.length > 1 ? 'Examples:' : 'Example:',
    '.PP',
    '.nf',
    ...examples.map((example) => `    ${roff(example)}`),
    '.fi',
  ];
}

const typed = ({ short, long, value }: CompletedOption): string => {
  const names = [short, long].filter((name) => name !== null).map((name) => `\\fB${roff(name)}\\fR`);
  return names.join(', ') + (value === null ? '' : ` \\fI${roff(value)}\\fR`);
};

/** The environment variables that options read, each with the gloss of its option. */
function variables(): { name: string; gloss: string }[] {
  const all = sections.flatMap(({ commands }) => commands.flatMap(({ options }) => Object.values(options)));
  const named = new Map(
    all.flatMap(({ variable, gloss }) => (variable === undefined ? [] : [[variable, gloss] as const])),
  );
  return [...named, ['NEO4J_PASSWORD', 'the password of the server']].map(([name, gloss]) => ({
    name: name!,
    gloss: gloss!,
  }));
}

/** Text that the macros leave as it is: backslashes and hyphens escaped, no line that begins with a dot or an apostrophe. */
const roff = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/…/g, '...')
    .replace(/^(?=[.'])/, '\\&');
