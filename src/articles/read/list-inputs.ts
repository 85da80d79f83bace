import { existsSync, statSync } from 'node:fs';
import { extname, isAbsolute } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../../model/input-error.js';

/** The name under which standard input is given and shown. */
export const STANDARD_INPUT = '-';

/** File extensions that are read as articles. */
export const ARTICLE_EXTENSIONS = ['.txt', '.md', '.html', '.htm', '.jsonl'] as const;

const HOW = `articles are ${ARTICLE_EXTENSIONS.join(', ')} files`;

/**
 * The files that one input stands for, in order of their names: itself, a folder's articles, or what a glob finds.
 * @throws InputError when it stands for none.
 */
export function listInputs(input: string): string[] {
  if (input === STANDARD_INPUT) return [input];
  if (existsSync(input)) return statSync(input).isDirectory() ? listFolder(input) : [input];
  if (!isDynamicPattern(input)) throw new InputError(`${input}: there is no such file or folder.`);
  const files = globSync(input, { expandDirectories: false, absolute: isAbsolute(input) }).sort();
  if (files.length === 0) throw new InputError(`${input}: no file fits this pattern.`);
  return files;
}

/** Everything below a folder that can be an article; hidden files and folders are left alone. */
function listFolder(folder: string): string[] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  const files = globSync('**/*', { cwd: folder })
    .filter((file) => isArticleFile(file))
    .sort();
  if (files.length === 0) throw new InputError(`${folder}: is a folder without articles; ${HOW}.`);
  return files.map((file) => prefix + file);
}

function isArticleFile(file: string): boolean {
  const extension = extname(file).toLowerCase();
  return ARTICLE_EXTENSIONS.some((known) => known === extension) && !/(?:^|\/)README\.md$/i.test(file);
}
