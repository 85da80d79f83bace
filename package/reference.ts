import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from '@microsoft/api-extractor';
import { ApiModel } from '@microsoft/api-extractor-model';
import { isUndocumented, referencePage } from './reference-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the pages stand. */
export const REFERENCE = new URL('../docs/reference/', import.meta.url);

/** The entries of the package, each with its declarations as `npm run build` writes them and its page in `docs/reference`. */
export const ENTRIES = [
  { name: 'wiregraph', declarations: 'dist/src/index.d.ts', page: 'wiregraph.md' },
  { name: 'wiregraph/export', declarations: 'dist/graph-export/index.d.ts', page: 'export.md' },
  { name: 'wiregraph/cli', declarations: 'dist/cli/index.d.ts', page: 'cli.md' },
] as const;

/** What the docstrings of one entry say. */
export interface Reference {
  /** the page, in Markdown */
  readonly page: string;
  /** types that a reader meets in a signature and cannot import */
  readonly unexported: readonly string[];
  /** what can be imported and has no docstring */
  readonly undocumented: readonly string[];
}

/** Reads the declarations of an entry with API Extractor, which knows what a program can import and what it meets. */
export function referenceOf({ name, declarations }: (typeof ENTRIES)[number]): Reference {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-reference-'));
  const unexported: string[] = [];
  try {
    const model = join(folder, 'reference.api.json');
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, declarations),
        compiler: { tsconfigFilePath: join(root, 'tsconfig.build.json') },
        docModel: { enabled: true, apiJsonFilePath: model },
        apiReport: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, 'package.json'),
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message: ExtractorMessage) => {
        if (message.messageId === 'ae-forgotten-export') unexported.push(/"([^"]+)"/.exec(message.text)![1]!);
        message.logLevel = ExtractorLogLevel.None;
      },
    });
    const read = new ApiModel().loadPackage(model);
    const undocumented = read.entryPoints[0]!.members.filter(isUndocumented).map(({ displayName }) => displayName);
    return { page: referencePage(name, read), unexported: [...new Set(unexported)].sort(), undocumented };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
