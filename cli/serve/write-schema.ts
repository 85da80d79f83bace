import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerJsonSchema } from '../../src/questions/answer-schema.js';

/** Writes docs/answer.schema.json: `npm run write:schema` after a change of the answer's shape. */
writeFileSync(
  fileURLToPath(new URL('../../docs/answer.schema.json', import.meta.url)),
  `${JSON.stringify(answerJsonSchema(), null, 2)}\n`,
);
