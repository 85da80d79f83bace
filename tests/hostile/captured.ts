/** What something wrote to standard output and standard error while it ran, and what it gave. */
export interface Captured<T> {
  readonly result: T;
  readonly out: string;
  readonly err: string;
}

/** Runs something and keeps what it writes: for programs that are no tests of Jest. */
export async function captured<T>(run: () => Promise<T> | T): Promise<Captured<T>> {
  const written = { stdout: '', stderr: '' };
  const kept = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name];
    const write = stream.write;
    stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
      done?.();
      return true;
    }) as typeof stream.write;
    return () => {
      stream.write = write;
    };
  });
  try {
    const result = await run();
    return { result, out: written.stdout, err: written.stderr };
  } finally {
    for (const putBack of kept) putBack();
  }
}

/** What no byte that reaches a terminal may be: controls other than tab and line feed, and direction overrides. */
export const STEERS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Frames of a stack: "    at read (file:///…:12:3)". */
export const STACK = /\n\s+at .*[:(]\d+/;
