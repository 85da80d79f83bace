import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { licencesPage } from './licences.js';
import { commandTable, putBlock, sampleAnswer } from './readme.js';
import { ENTRIES, REFERENCE, referenceOf } from './reference.js';

/** `npm run docs`: writes those parts of the documents that follow from the code. */
const readme = new URL('../README.md', import.meta.url);
const parts = [
  ['commands', commandTable()],
  ['answer', sampleAnswer('who met Vladimir Putin', ['--rows', '1', '--evidence', '1'])],
] as const;
writeFileSync(
  readme,
  parts.reduce((text, [name, part]) => putBlock(text, name, part), readFileSync(readme, 'utf8')),
);
writeFileSync(new URL('../LICENSES.md', import.meta.url), licencesPage());
mkdirSync(REFERENCE, { recursive: true });
for (const entry of ENTRIES) writeFileSync(new URL(entry.page, REFERENCE), referenceOf(entry).page);
