import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const OTHERS = 0o077;
const STICKY = 0o1000;
/** Folders whose files are mended one by one; what lies deeper is out of reach through its closed parent. */
const MENDED = /^(backups|logs|documents|damaged-.*|replaced-.*)$/;

/**
 * Makes a data folder the user's alone: 0700, its files 0600, also where an earlier version or another umask left them
 * open. A folder of everybody's or of somebody else's is left as it is. Windows' own rights keep the profile folder.
 */
export function makePrivate(folder: string): void {
  if (process.platform === 'win32') return;
  if (isMainThread) process.umask(OTHERS);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { mode, uid } = lstatSync(folder);
  if ((mode & STICKY) !== 0 || uid !== process.getuid?.()) return;
  close(folder, 0o700);
  closeInside(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && MENDED.test(entry.name)) closeInside(join(folder, entry.name));
  }
}

function closeInside(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) close(path, 0o700);
    else if (entry.isFile()) close(path, 0o600);
  }
}

/** Another's file, or one that is gone by now, is nothing that could be mended here. */
function close(path: string, mode: number): void {
  try {
    const stat = lstatSync(path);
    if ((stat.mode & OTHERS) !== 0 && stat.uid === process.getuid?.()) chmodSync(path, mode);
  } catch {}
}
