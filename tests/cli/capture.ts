import { jest } from '@jest/globals';

/** What a command wrote. */
export interface Captured<T> {
  readonly result: T;
  readonly out: string;
  readonly err: string;
}

/** Runs something and catches what it writes to standard output and standard error. */
export async function capture<T>(run: () => Promise<T> | T): Promise<Captured<T>> {
  const written = { out: '', err: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation(((chunk: string | Uint8Array) => {
      written[stream === 'stdout' ? 'out' : 'err'] += chunk.toString();
      return true;
    }) as typeof process.stdout.write),
  );
  try {
    const result = await run();
    return { result, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
