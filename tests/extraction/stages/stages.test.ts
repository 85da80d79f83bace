import { STAGES } from '../../../src/extraction/stages/index.js';
import { readStages, readUntil } from '../../../src/extraction/stages/read-stages.js';
import { loadEnglish } from '../../../src/language/index.js';

const source = { source: 'test.txt', text: 'Ada Lund met Bo Marsh.', title: null, date: null, outlet: null, url: null };
const english = loadEnglish();

test('every stage needs what is given or what a stage before it gives, and gives one part of its own', () => {
  const has = new Set<string>(['source', 'language', 'isOn']);
  for (const { name, needs, gives } of STAGES) {
    expect([name, needs.filter((need) => !has.has(need))]).toEqual([name, []]);
    expect([name, has.has(gives)]).toEqual([name, false]);
    has.add(gives);
  }
});

test('a stage sees what it says it needs and no more', () => {
  const whole = readStages(source, english) as unknown as Record<string, unknown>;
  for (const { needs, gives, run } of STAGES) {
    const only = Object.fromEntries(needs.map((need) => [need, whole[need]]));
    expect([gives, run(only as never) !== undefined]).toEqual([gives, true]);
  }
});

test('reading stops at the part that is asked for', () => {
  const half = readUntil('mentions', source, english);
  expect(half.mentions.length).toBeGreaterThan(0);
  expect(half.entities).toBeUndefined();
  expect(readStages(source, english).claims.map(({ type }) => type)).toContain('met');
});
