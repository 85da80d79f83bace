import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
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
  if (existsSync(input)) return statSync(input).isDirectory() ? listFolder(input) : [input];
  if (!tinyglobby().isDynamicPattern(input)) throw new InputError(`${input}: there is no such file or folder.`);
  const files = tinyglobby()
    .globSync(input, {
      expandDirectories: false,
      absolute: isAbsolute(input),
      followSymbolicLinks: false,
    })
    .sort();
  if (files.length === 0) throw new InputError(`${input}: no file fits this pattern.`);
  return files;
}

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
      const found = look(full, root);
      if (found === 'folder' && depth < DEEPEST) walk(full, depth + 1);
      else if (found === 'file' && isArticleFile(name)) files.push(full);
      else if (found === 'outside' && isArticleFile(name)) {
        problems.push({
          source: full,
          problem: `${full}: is a link that leads out of ${folder}; name the file itself to read it.`,
        });
      }
    }
  };
  walk(folder, 0);
  if (files.length === 0 && problems.length === 0)
    throw new InputError(`${folder}: is a folder without articles; ${HOW}.`);
  return [...files.sort(), ...problems.sort((a, b) => (a.source < b.source ? -1 : 1))];
}

/** What a name in a folder is: pipes, devices and links to folders are none of these. */
function look(path: string, root: string): 'file' | 'folder' | 'outside' | null {
  try {
    const entry = lstatSync(path);
    if (entry.isDirectory()) return 'folder';
    if (entry.isFile()) return 'file';
    if (!entry.isSymbolicLink() || !statSync(path).isFile()) return null;
    return realpathSync(path).startsWith(root.endsWith('/') ? root : `${root}/`) ? 'file' : 'outside';
  } catch {
    return null;
  }
}

function unreadable(path: string, error: unknown): InputProblem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  const why =
    code === 'EACCES' ? 'you may not look into it; change its permissions' : `cannot be looked into (${code})`;
  return { source: path, problem: `${path}: ${why}.`, unseen: true };
}

const isArticleFile = (name: string): boolean => articleExtension(name) !== null && !/^README\.md$/i.test(name);
