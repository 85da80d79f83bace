import type { Command } from '../declare/define-command.js';
import type { Option } from '../declare/options.js';
import { optionName } from '../declare/to-commander.js';

/** What a shell offers behind an option or as an argument: one of some words, a file, a folder, or nothing that it could know. */
export type Offer =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'text' };

/** An option as a shell completes it. */
export interface CompletedOption {
  /** "--graph" */
  readonly long: string;
  /** "-g" */
  readonly short: string | null;
  readonly gloss: string;
  /** what is to be typed behind it, "file"; null for a switch */
  readonly value: string | null;
  /** null for a switch, behind which nothing is typed */
  readonly offer: Offer | null;
}

const HELP: CompletedOption = {
  long: '--help',
  short: '-h',
  gloss: 'display help for command',
  value: null,
  offer: null,
};

/** A command's options, `--help` among them. */
export const optionsOf = ({ options }: Command): CompletedOption[] => [
  ...Object.entries(options).map(([key, option]) => ({
    long: optionName(key),
    short: option.short === undefined ? null : `-${option.short}`,
    gloss: option.gloss,
    value: option.value ?? null,
    offer: offerOf(option),
  })),
  HELP,
];

function offerOf({ value, choices }: Option): Offer | null {
  if (value === undefined) return null;
  if (choices) return { kind: 'words', words: choices };
  return value === 'file' || value === 'folder' ? { kind: value } : { kind: 'text' };
}

/** Arguments that name files: those called inputs, and `what`, which may be one. */
const NAMES_FILES = /^[<[](?:inputs|what)/;

/** Whether files can stand where a command takes its arguments. */
export const takesFiles = ({ args }: Command): boolean => Object.keys(args).some((arg) => NAMES_FILES.test(arg));
