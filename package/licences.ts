import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licenceTextIn } from '../graph-export/html/licence-text.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** A package that is installed with wiregraph or whose code is in what it writes. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** its folder below the root, "node_modules/zod" */
  readonly folder: string;
  /** npm leaves it out where it does not fit the machine or is not wanted */
  readonly optional: boolean;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Packages of the lock file: those in use when installed, and those named besides (whose code is in the page). */
export function usedPackages(besides: readonly string[] = []): UsedPackage[] {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  return Object.entries(packages).flatMap(([folder, { version, license, dev, optional }]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (folder === '' || (dev && !besides.includes(name))) return [];
    return [{ name, version, licence: license ?? 'not stated', folder, optional: optional === true }];
  });
}

/** Names of the libraries whose code is in an exported page, as its build noted them: "sigma 3.0.3 (MIT), …". */
export function inThePage(notices: string): string[] {
  return [...notices.matchAll(/([@\w./-]+) \d[\w.-]* \(/g)].map(([, name]) => name!);
}

/** Licences and notices of every package in use, in full; what the package and its pages are handed on with. */
export function thirdPartyNotices(pageNotices: string): string {
  const used = usedPackages(inThePage(pageNotices));
  const entries = used.map((one) => `## ${one.name} ${one.version} (${one.licence})\n\n${licenceText(one)}\n`);
  return [
    '# Third-party software',
    'What wiregraph is installed with, or carries in its program (zod) and in the pages it writes (sigma and graphology, with what they need), under these licences.',
    ...[...new Set(entries)].sort(),
  ].join('\n\n');
}

function licenceText({ folder, licence }: UsedPackage): string {
  const text = licenceTextIn(fileURLToPath(new URL(`${folder}/`, root)));
  return text ?? `It has no licence file; its package.json says: ${licence}.`;
}

/** LICENSES.md: under which terms is what, in one place. */
export function licencesPage(): string {
  const direct = Object.keys({
    ...JSON.parse(read('package.json')).dependencies,
    ...JSON.parse(read('package.json')).optionalDependencies,
  });
  const used = usedPackages();
  return [
    '# Licences',
    'wiregraph itself: MIT (LICENSE). This page is made by `npm run docs`.',
    '## Packages it is installed with',
    `The texts of all licences are in \`dist/THIRD-PARTY.md\`, which \`npm run build\` writes and the package holds. ${used.length} packages: ${countByLicence(used)}.`,
    table(
      ['package', 'version', 'licence'],
      used.filter(({ name }) => direct.includes(name)).map(({ name, version, licence }) => [name, version, licence]),
    ),
    '## What the models learned from',
    'From the [model card](seeds/models/MODEL_CARD.md):',
    /## Trained on\n\n([\s\S]*?)\n\n##/.exec(read('seeds/models/MODEL_CARD.md'))![1]!,
    ...readdirSync(new URL('seeds/models/', root))
      .filter((file) => file.endsWith('.md') && !['MODEL_CARD.md', 'FORMAT.md'].includes(file))
      .sort()
      .map(learnedFrom),
    '## Word lists',
    table(
      ['file', 'origin and licence, as the file says'],
      readdirSync(new URL('seeds/lexicon/', root))
        .sort()
        .map((file) => [file, originOf(file)]),
    ),
    '',
  ].join('\n\n');
}

/** What the card of a smaller model says that it was learned from, under its title. @throws Error when it does not */
export function learnedFrom(card: string): string {
  const text = read(`seeds/models/${card}`);
  const title = /^# (.*)\n/.exec(text)?.[1];
  const learned = /^\*\*(?:Learned|Trained)\*\*[\s\S]*?(?=\n\n\*\*)/m.exec(text)?.[0];
  if (!title || !learned) throw new Error(`seeds/models/${card}: does not say what was learned from which data.`);
  return `### ${title}\n\n${learned}`;
}

/** The sentences at a word list's head that say where it comes from. @throws Error when none does */
export function originOf(file: string): string {
  const text = read(`seeds/lexicon/${file}`);
  const head =
    /^(?:#.*\n)+/.exec(text)?.[0].replace(/^# ?/gm, '') ?? /^about: [|>]\n((?: {2}.*\n|\n)+)/m.exec(text)?.[1] ?? '';
  const sentences = head
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.)]) (?=[A-Z])/);
  const first = sentences.findIndex((sentence) => ORIGIN.test(sentence));
  if (first < 0) throw new Error(`seeds/lexicon/${file}: its head does not say where its words come from.`);
  return sentences.slice(first).join(' ').replace(/\|/g, '/');
}

const ORIGIN =
  /\b(?:Sources?|[Cc]ompiled|(?:[Cc]hosen|[Gg]athered) by hand|Counted in|Our own|[Ww]ritten for (?:wiregraph|this project)|taken from)\b/;

function countByLicence(used: readonly UsedPackage[]): string {
  const counts = new Map<string, number>();
  for (const { licence } of used) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([licence, n]) => `${n} ${licence}`)
    .join(', ');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
