import { readlinkSync } from 'node:fs';

/** The space in which this process has its number (Linux), null where the system does not tell. */
export function numberSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

/** Whether no process of this space has the number; one of another user is there though it cannot be asked. */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
