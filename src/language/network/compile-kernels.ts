import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The AssemblyScript source of the kernels. */
export const KERNEL_SOURCE = fileURLToPath(new URL('./kernels.as.ts', import.meta.url));
/** The committed result. */
export const KERNEL_MODULE = fileURLToPath(new URL('./kernels.generated.ts', import.meta.url));

/** Compiles the kernels and returns the text of kernels.generated.ts. The same compiler gives the same bytes. */
export async function compileKernels(): Promise<string> {
  const { main } = await import('assemblyscript/asc');
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-kernels-'));
  try {
    const wasm = join(folder, 'kernels.wasm');
    const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '-o', wasm];
    const { error, stderr } = await main([KERNEL_SOURCE, ...options, '--baseDir', '/']);
    if (error) throw new Error(`${KERNEL_SOURCE} does not compile: ${stderr.toString()}`);
    const base64 = readFileSync(wasm).toString('base64');
    return `// Compiled from kernels.as.ts by npm run build:kernels; do not edit.\nexport const KERNELS =\n  '${base64}';\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
