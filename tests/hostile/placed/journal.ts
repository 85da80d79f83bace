import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What is loaded before a program and notes, of each file that it puts in its place, whether it was on the disk by then. */

/** A file that took another name: "on the disk" is false where it was written to after the last time that it was waited for. */
export interface Placed {
  readonly from: string;
  readonly to: string;
  readonly onDisk: boolean;
}

export const placed: Placed[] = [];

const { openSync, writeSync, fsyncSync, renameSync } = fs;
const { open, rename } = fs.promises;
const paths = new Map<number, string>();
const onDisk = new Set<string>();

const note = (from: fs.PathLike, to: fs.PathLike): void => {
  placed.push({ from: `${from}`, to: `${to}`, onDisk: onDisk.delete(`${from}`) });
};

Object.assign(fs, {
  openSync: (path: fs.PathLike, flags: fs.OpenMode, mode?: fs.Mode) => {
    const descriptor = openSync(path, flags, mode);
    paths.set(descriptor, `${path}`);
    return descriptor;
  },
  writeSync: (descriptor: number, ...rest: [never, never, never]) => {
    onDisk.delete(paths.get(descriptor) ?? '');
    return writeSync(descriptor, ...rest);
  },
  fsyncSync: (descriptor: number) => {
    fsyncSync(descriptor);
    onDisk.add(paths.get(descriptor)!);
  },
  renameSync: (from: fs.PathLike, to: fs.PathLike) => {
    note(from, to);
    renameSync(from, to);
  },
});
Object.assign(fs.promises, {
  open: async (path: fs.PathLike, ...rest: [string, fs.Mode]) => {
    const handle = await open(path, ...rest);
    const { appendFile, sync } = handle;
    return Object.assign(handle, {
      appendFile: (data: string | Uint8Array) => {
        onDisk.delete(`${path}`);
        return appendFile.call(handle, data);
      },
      sync: async () => {
        await sync.call(handle);
        onDisk.add(`${path}`);
      },
    });
  },
  rename: (from: fs.PathLike, to: fs.PathLike) => {
    note(from, to);
    return rename(from, to);
  },
});
syncBuiltinESMExports();
