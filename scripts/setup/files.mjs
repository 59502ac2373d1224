import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A short hash of the contents of files and folders (missing ones count as empty). */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const base of paths) {
    for (const path of filesUnder(base)) hash.update(relative(base, path)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    const names = readdirSync(path).sort();
    return names.flatMap((name) => filesUnder(join(path, name)));
  } catch {
    return [path];
  }
}

/** Parsed JSON, or null where the file is missing or damaged. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Writes a JSON file whole or not at all. */
export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(part, path);
}

/** Builds a folder under a temporary name and renames it when it is complete, so that it is whole or absent. */
export async function buildFolder(target, build) {
  const part = `${target}.${process.pid}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  try {
    await build(part);
    rmSync(target, { recursive: true, force: true });
    renameSync(part, target);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Removes what an interrupted set-up left half done. Only under the set-up's lock. */
export function removeParts(folder) {
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.part')) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs work while no other set-up of this machine's user does; waits for the other one, and steps over a dead one's lock. */
export async function withLock(path, onWait, work) {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
      if (owner && !alive(owner)) rmSync(path, { force: true });
      else {
        if (!told) onWait();
        told = true;
        await new Promise((next) => setTimeout(next, 300));
      }
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** A file's hash as npm writes it. */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}
