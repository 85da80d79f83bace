import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { viewOf } from '../../src/graph/index.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { answerJsonSchema, answerSchema } from '../../src/questions/answer-schema.js';
import { ASKS } from '../../src/questions/asks/index.js';
import { patternsOf } from '../../src/questions/read/patterns.js';
import { sampleGraph } from './sample-graph.js';

const view = viewOf(sampleGraph());
const published = JSON.parse(readFileSync(new URL('../../docs/answer.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ strict: false }).compile(published);
const questions = [
  ...ASKS.map((ask) => patternsOf(ask)[0]!.example),
  'who met Moe',
  'Zzyzx',
  'why is the sky blue',
  '',
];

test('the published schema is that of the answers', () => {
  expect(published).toEqual(answerJsonSchema());
});

test.each(questions)('the answer to “%s” has the published shape', (question) => {
  const answer: unknown = JSON.parse(JSON.stringify(answerQuestion(view, question)));
  expect(answerSchema.safeParse(answer).error?.issues).toBeUndefined();
  expect(validate(answer) ? [] : validate.errors).toEqual([]);
});

test('an answer of another shape is none', () => {
  expect(validate({ rows: [] })).toBe(false);
});
