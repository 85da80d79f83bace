import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { InputError } from '../../../model/input-error.js';
import { packageWhenUsed } from '../../../model/package-when-used.js';
import type { InputProblem } from '../../types.js';
import { articleExtension, EXTENSIONS } from '../formats/extensions.js';

const tinyglobby = packageWhenUsed<typeof import('tinyglobby')>('tinyglobby');

/** The name under which standard input is given and shown. */
export const STANDARD_INPUT = '-';

const HOW = `articles are ${EXTENSIONS.join(', ')} files, each of them also as .gz`;
/** Folders within folders: deeper ones are loops or no archive of articles. */
const DEEPEST = 64;

/** A file, or why a part of the input stands for none. */
export type Listed = string | InputProblem;

/**
 * The files that one input stands for, in order of their names: itself, a folder's articles, or what a glob finds.
 * A folder below it that cannot be looked into is a problem of its own.
 * @throws InputError when it stands for none.
 */
export function listInputs(input: string): Listed[] {
  if (input === STANDARD_INPUT) return [input];
  const found = statsOf(input);
  if (found) return found.isDirectory() ? listFolder(input) : [input];
  if (!tinyglobby().isDynamicPattern(input)) throw new InputError(`${input}: there is no such file or folder.`);
  return listPattern(input);
}

/** The files that fit a pattern; folders that could not be looked into are problems. @throws InputError when there is neither. */
function listPattern(pattern: string): Listed[] {
  const problems: InputProblem[] = [];
  // the package passes over what it cannot look into, and nobody would hear of it
  const telling = ((...asked: Parameters<typeof readdirSync>) => {
    try {
      return readdirSync(...asked);
    } catch (error) {
      if (!isGone(error)) problems.push(unreadable(String(asked[0]).replace(/(?<=.)\/$/, ''), error));
      throw error;
    }
  }) as typeof readdirSync;
  const files = tinyglobby()
    .globSync(pattern, {
      expandDirectories: false,
      absolute: isAbsolute(pattern),
      followSymbolicLinks: false,
      fs: { readdirSync: telling },
    })
    .sort();
  if (files.length === 0 && problems.length === 0) throw new InputError(`${pattern}: no file fits this pattern.`);
  return [...files, ...problems];
}

/** What stands at a path; nothing where nothing does. @throws what keeps one from looking: that is no sign that nothing is there. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

const isGone = (error: unknown): boolean =>
  /^(?:ENOENT|ENOTDIR|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(codeOf(error));
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/** Everything below a folder that can be an article; hidden files and folders are left alone, links lead no further than the folder. */
function listFolder(folder: string): Listed[] {
  const root = realpathSync(folder);
  const files: string[] = [];
  const problems: InputProblem[] = [];
  const walk = (path: string, depth: number): void => {
    let entries: string[];
    try {
      entries = readdirSync(path);
    } catch (error) {
      problems.push(unreadable(path, error));
      return;
    }
    for (const name of entries.filter((entry) => !entry.startsWith('.'))) {
      const full = path.endsWith('/') ? path + name : `${path}/${name}`;
      let entry: Stats;
      try {
        entry = lstatSync(full);
      } catch (error) {
        if (isGone(error)) continue;
        problems.push(unreadable(path, error));
        return;
      }
      let found: Looked = null;
      try {
        found = look(full, entry, root);
      } catch (error) {
        if (!isGone(error) && isArticleFile(name)) problems.push(unreadable(full, error));
      }
      if (found === 'folder' && depth < DEEPEST) walk(full, depth + 1);
      else if (found === 'file' && isArticleFile(name)) files.push(full);
      else if (found === 'outside' && isArticleFile(name)) {
        problems.push({
          source: full,
          problem: `${full}: is a link that leads out of ${folder}; name the file itself to read it.`,
          unseen: true,
        });
      }
    }
  };
  walk(folder, 0);
  if (files.length === 0 && problems.length === 0)
    throw new InputError(`${folder}: is a folder without articles; ${HOW}.`);
  return [...files.sort(), ...problems.sort((a, b) => (a.source < b.source ? -1 : 1))];
}

type Looked = 'file' | 'folder' | 'outside' | null;

/** What a name in a folder is: pipes, devices and links to folders are none of these. @throws what keeps one from looking */
function look(path: string, entry: Stats, root: string): Looked {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink() || !statSync(path).isFile()) return null;
  return realpathSync(path).startsWith(root.endsWith('/') ? root : `${root}/`) ? 'file' : 'outside';
}

function unreadable(path: string, error: unknown): InputProblem {
  const code = codeOf(error);
  const why =
    code === 'EACCES' ? 'you may not look into it; change its permissions' : `cannot be looked into (${code})`;
  return { source: path, problem: `${path}: ${why}.`, unseen: true };
}

const isArticleFile = (name: string): boolean => articleExtension(name) !== null && !/^README\.md$/i.test(name);
