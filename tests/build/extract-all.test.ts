import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SourceArticle } from '../../src/articles/types.js';
import { type Extraction, type Extractor, extractAll } from '../../src/build/index.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const article = (source: string): SourceArticle => ({
  source,
  text: source,
  title: null,
  date: null,
  outlet: null,
  url: null,
});

async function* articles(...sources: string[]): AsyncGenerator<SourceArticle> {
  for (const source of sources) yield article(source);
}

const extractorOf = (width: number, extract: (source: string) => Promise<Extraction>): Extractor => ({
  version: '1',
  width,
  extract: ({ source }) => extract(source),
  close: async () => {},
});

const problem = (source: string): Extraction => ({ problem: source });

describe('extractAll', () => {
  test('hands on what is done, whatever takes long', async () => {
    let finish = (_: Extraction): void => {};
    const long = new Promise<Extraction>((resolve) => {
      finish = resolve;
    });
    const extractor = extractorOf(2, (source) => (source === 'long' ? long : Promise.resolve(problem(source))));
    const done: string[] = [];
    for await (const { given } of extractAll(articles('long', 'a', 'b', 'c'), extractor)) {
      done.push(given.source);
      if (given.source === 'b') finish(problem('long'));
    }
    expect(done.slice(0, 2)).toEqual(['a', 'b']);
    expect([...done].sort()).toEqual(['a', 'b', 'c', 'long']);
  });

  test('keeps nothing that was handed on while another takes long', async () => {
    let finish = (_: Extraction): void => {};
    const long = new Promise<Extraction>((resolve) => {
      finish = resolve;
    });
    const given: WeakRef<Extraction>[] = [];
    const extractor = extractorOf(2, async (source) => {
      if (source === 'long') return long;
      const extraction = problem(source);
      given.push(new WeakRef(extraction));
      return extraction;
    });
    const extracting = extractAll(articles('long', 'a', 'b', 'c', 'd', 'e'), extractor);
    for (let taken = 0; taken < 4; taken++) await extracting.next();
    await setImmediate();
    collectGarbage();
    expect(given.slice(0, 3).map((extraction) => extraction.deref())).toEqual([undefined, undefined, undefined]);
    finish(problem('long'));
    for await (const _ of extracting);
  });

  test('passes on why extraction cannot start', async () => {
    const extractor = extractorOf(2, async () => {
      throw new Error('no threads');
    });
    await expect(async () => {
      for await (const _ of extractAll(articles('a', 'b', 'c'), extractor));
    }).rejects.toThrow('no threads');
  });
});
