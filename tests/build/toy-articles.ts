import fc from 'fast-check';
import type { SourceArticle } from '../../src/articles/types.js';
import type { ReadItem } from '../../src/build/index.js';

const PERSONS = ['Ada Lund', 'Bo Marsh', 'Karin Moe', 'Lund', 'Tor Moe', 'Moe'];
const PLACES = ['Orlin', 'Sundvik'];

const person = fc.constantFrom(...PERSONS);
const sentence = fc.oneof(
  fc.tuple(person, person, fc.constantFrom(...PLACES)).map(([a, b, place]) => `${a} met ${b} in ${place}.`),
  fc.tuple(person, person).map(([a, b]) => `${a} met ${b}.`),
  fc
    .tuple(person, fc.constantFrom('peace is near', 'peace is near and the talks go on'))
    .map(([a, words]) => `${a} said ${words}.`),
  fc.tuple(person, person).map(([a, b]) => `${a} condemned ${b}.`),
);

/** An article that the toy extractor reads; few names, few sources and few addresses, so that articles meet. */
export const toyArticle: fc.Arbitrary<SourceArticle> = fc.record({
  source: fc.constantFrom('a.txt', 'b.txt', 'c.jsonl'),
  text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  title: fc.constantFrom(null, 'Lund at large'),
  date: fc.constantFrom(null, '2031-05-02', '2031-05-09'),
  outlet: fc.constantFrom(null, 'Northern Wire'),
  url: fc.constantFrom(null, 'https://wire.example/lund', 'https://wire.example/moe'),
});

/** Articles as reading gives them. */
export async function* reading(items: readonly ReadItem[]): AsyncGenerator<ReadItem> {
  yield* items;
}

/** Many different articles, each a few sentences. */
export function* manyToyArticles(count: number): Generator<SourceArticle> {
  for (let i = 0; i < count; i++) {
    const [a, b] = [PERSONS[i % PERSONS.length]!, PERSONS[(i + 1) % PERSONS.length]!];
    const text = `${a} met ${b} in ${PLACES[i % 2]}. ${b} said item ${i} is settled.`;
    yield { source: `feed.jsonl:${i + 1}`, text, title: null, date: '2031-05-02', outlet: null, url: null };
  }
}
