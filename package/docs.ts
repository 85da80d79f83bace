import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licencesPage } from './licences.js';
import { drawSamples, putBlock, readmeParts } from './readme.js';
import { ENTRIES, REFERENCE, referenceOf } from './reference.js';

/** `npm run docs`: writes those parts of the documents that follow from the code. */
const readme = new URL('../README.md', import.meta.url);
writeFileSync(
  readme,
  readmeParts().reduce((text, [name, part]) => putBlock(text, name, part), readFileSync(readme, 'utf8')),
);
drawSamples(fileURLToPath(new URL('../graph-export/draw/sample.png', import.meta.url)));
writeFileSync(new URL('../LICENSES.md', import.meta.url), licencesPage());
mkdirSync(REFERENCE, { recursive: true });
for (const entry of ENTRIES) writeFileSync(new URL(entry.page, REFERENCE), referenceOf(entry).page);
