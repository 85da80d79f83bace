import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { readQuestion } from './src/questions/read/read-question.js';
const ASKS = ['quotation','connection','compare','tally','ranking','mentions','quoted-by','reported-from','met-pair','met','condemned-pair','condemned-by','condemned','support','said','about','reported','took-part','timeline','happened','event','card'];
let bad = 0;
for (const ask of ASKS) {
  const { entries } = load(readFileSync(`seeds/lexicon/question-${ask}.yml`,'utf8')) as any;
  for (const e of entries) {
    const r = readQuestion(e.fires, ASKS, '2025-04-16')[0];
    if (r?.ask !== ask) { bad++; console.log('FIRES', ask, '|', e.pattern, '|', e.fires, '=>', r?.ask, r?.a, r?.b, r?.words); }
    const n = readQuestion(e.not, ASKS, '2025-04-16')[0];
    const f = r;
    if (n?.ask === ask && n?.a===f?.a && n?.b===f?.b && JSON.stringify(n)===JSON.stringify(f)) { bad++; console.log('NOT', ask, '|', e.not, '=>', n?.ask); }
  }
}
console.log('bad', bad);
for (const q of process.argv.slice(2)) console.log(q, '=>', readQuestion(q, ASKS, '2025-04-16').slice(0,3).map(r=>JSON.stringify(r)).join('\n   '));
