import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Arena } from '../../../src/language/network/arena.js';
import { KERNEL_MODULE } from '../../../src/language/network/compile-kernels.js';
import { instantiateKernels, UNIT } from '../../../src/language/network/kernels.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('the kernels', () => {
  test('the committed code is what their source compiles to', () => {
    const script =
      "import { compileKernels } from './src/language/network/compile-kernels.ts'; process.stdout.write(await compileKernels());";
    const compiled = execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(compiled).toBe(readFileSync(KERNEL_MODULE, 'utf8'));
  }, 60_000);

  test('tanh is right to a unit of the integers it is kept in', () => {
    const kernels = instantiateKernels();
    const arena = new Arena(kernels);
    const values = Float32Array.from({ length: 400 }, (_, index) => (index - 200) / 20);
    const [from, to] = [arena.place(values), arena.reserve(800)];
    kernels.squash(from, 0, 1, 400, to, 0);
    const found = arena.shorts(to, 400);
    for (const [index, value] of values.entries()) {
      expect(Math.abs(found[index]! - Math.tanh(value) * UNIT)).toBeLessThanOrEqual(0.6);
    }
  });

  test('memory grows when asked for more than there is', () => {
    const kernels = instantiateKernels();
    const arena = new Arena(kernels);
    const before = kernels.memory.buffer.byteLength;
    const mark = arena.mark();
    const address = arena.reserve(3 * before);
    expect(kernels.memory.buffer.byteLength).toBeGreaterThanOrEqual(address + 3 * before);
    arena.release(mark);
    expect(arena.reserve(8)).toBe(address);
  });
});
