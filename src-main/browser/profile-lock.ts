import { readlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Who holds a browser profile. `pid` is null where the lock does not tell. */
export interface ProfileOwner {
  host: string;
  pid: number | null;
}

/**
 * The process that holds a profile directory, or null when it is free. Chrome marks its profile with a symbolic link
 * `SingletonLock` -> `host-pid` (Linux, macOS). A lock whose process is gone is stale; Chrome replaces it by itself.
 */
export function profileOwner(profileDir: string): ProfileOwner | null {
  const owner = readLock(path.join(profileDir, 'SingletonLock'));
  if (owner === null) return null;
  if (owner.host !== os.hostname()) return owner;
  return owner.pid !== null && isAlive(owner.pid) ? owner : null;
}

function readLock(file: string): ProfileOwner | null {
  let target: string;
  try {
    target = readlinkSync(file);
  } catch {
    return null;
  }
  const cut = target.lastIndexOf('-');
  const pid = Number(target.slice(cut + 1));
  return {
    host: cut < 0 ? target : target.slice(0, cut),
    pid: Number.isInteger(pid) && pid > 0 ? pid : null,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
