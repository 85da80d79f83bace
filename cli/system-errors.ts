/** What the system says by a code, as a reader understands it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk can only be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is no folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EIO: 'the disk does not answer',
  EMFILE: 'too many files are open',
  EPIPE: 'nobody reads any more',
  EBADF: 'it is closed',
};

/** "no permission" for EACCES; the system's own words for what is rarer. */
export const reasonOf = (error: NodeJS.ErrnoException): string => REASONS[error.code ?? ''] ?? error.message;

/** Set to see where in the program an unexpected error arose. */
const DEBUG = 'WIREGRAPH_DEBUG';

/** One sentence for whatever was thrown, and never a stack: what the system refused, which package is missing, or that the program is at fault. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return `something unexpected happened (${String(error)}).`;
  if (process.env[DEBUG]) return error.stack ?? error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return missingPackage(error.message);
  if (code !== undefined && code in REASONS) {
    return `${path === undefined ? 'a file or a stream' : path} cannot be used: ${reasonOf(error)}.`;
  }
  return `something unexpected happened (${error.message.split('\n', 1)[0]}); that is a fault of the program. With ${DEBUG}=1 it says where.`;
}

/** "Cannot find package 'ink' imported from …" -> what to install */
function missingPackage(message: string): string {
  const name = /package '([^']+)'|module '([^'./][^']*)'/.exec(message);
  const wanted = name?.[1] ?? name?.[2];
  return wanted
    ? `this needs the package ${wanted}, which was left out when wiregraph was installed: npm install ${wanted}`
    : `a part of the program is missing; install it again.`;
}
