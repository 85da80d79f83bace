import { writeFileSync } from 'node:fs';
import { compileKernels, KERNEL_MODULE } from './compile-kernels.js';

// Run by `npm run build:kernels`, from the sources.
writeFileSync(KERNEL_MODULE, await compileKernels());
