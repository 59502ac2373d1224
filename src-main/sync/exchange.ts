import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { ValidationError } from '#shared/errors/index.ts';
import type { Choice, LocalRows, Outgoing } from './local-rows.ts';
import type { Remote } from './remote.ts';

/** So many rows are sent or pulled at once. */
const PUSH_ROWS = 200;
const PULL_ROWS = 500;

/** What one exchange did. */
export interface Exchanged {
  sent: number;
  received: number;
  files: number;
  /** The tables that changed here. */
  tables: Set<string>;
}

export interface ExchangeDeps {
  rows: LocalRows;
  remote: Remote;
  choice: Choice;
  machineName: string;
  now(): number;
  signal: AbortSignal;
  done: Exchanged;
  /** Whether documents are looked for that did not come yet. */
  lookForFiles: boolean;
}

/** Somebody deleted all that is in the project: nothing is sent there anew unless the user says so. */
export class ErasedError extends ValidationError {}

/**
 * Sends what changed here and takes in what changed elsewhere, until nothing is left. It may be cut off at any place: what
 * was sent is marked when it was answered, what was pulled is kept with its number, and to do either twice does no harm.
 */
export async function exchange(deps: ExchangeDeps): Promise<void> {
  const { rows, remote, choice, done, signal } = deps;
  await checkEpoch(deps);
  await pushAll(deps);
  for (let more = true; more; ) {
    signal.throwIfAborted();
    const before = deps.now();
    const page = await remote.pull(rows.state().cursor, PULL_ROWS);
    if (page.epoch !== rows.state().epoch) throw erased();
    // Half of the way there and back was over when the project looked at its clock.
    rows.setClock(page.now - (before + deps.now()) / 2);
    rows.pulled(page, choice);
    more = page.more;
  }
  for (const taken of rows.takeIn()) {
    done.received += taken.rows;
    for (const table of taken.tables) done.tables.add(table);
    await otherWork();
    signal.throwIfAborted();
  }
  // What hangs on something that was removed elsewhere brings it back.
  await pushAll(deps);
  for (const line of rows.settled()) {
    await remote.settle(line);
    rows.heard(line);
  }
  if (deps.lookForFiles || done.tables.has('files')) await fetchFiles(deps);
}

async function checkEpoch({ rows, remote }: ExchangeDeps): Promise<void> {
  if (rows.state().epoch !== 0) return;
  const { epoch } = await remote.pull(Number.MAX_SAFE_INTEGER, 1);
  rows.setEpoch(epoch);
}

async function pushAll({ rows, remote, choice, done, signal, machineName }: ExchangeDeps): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const given = rows.next(choice, PUSH_ROWS);
    if (given.length === 0) return;
    done.files += await sendFiles(given, rows, remote);
    const { machine, epoch } = rows.state();
    const answer = await remote.push(
      { id: machine, name: machineName },
      epoch,
      given.map(({ row }) => row),
    );
    if (answer.epoch !== epoch) throw erased();
    rows.sent(given, answer.rows, choice);
    done.sent += given.length;
    await otherWork();
  }
}

/** A document goes before the row that names it, so that nobody looks for one that is not there. */
async function sendFiles(given: readonly Outgoing[], rows: LocalRows, remote: Remote): Promise<number> {
  const hashes = new Set(
    given.flatMap(({ row }) =>
      row.table === 'user_files' && row.removed === null ? [row.body['sha256']] : [],
    ),
  );
  if (hashes.size === 0) return 0;
  let count = 0;
  for (const file of rows.files().filter(({ sha256 }) => hashes.delete(sha256))) {
    const bytes = await readFile(file.path).catch(() => null);
    if (bytes === null || hashOf(bytes) !== file.sha256) continue;
    await remote.upload(file.sha256, bytes, file.mime);
    count += 1;
  }
  return count;
}

async function fetchFiles({ rows, remote, done, signal }: ExchangeDeps): Promise<void> {
  for (const { path, sha256 } of rows.files()) {
    const isHere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isHere) continue;
    signal.throwIfAborted();
    const bytes = await remote.download(sha256);
    if (bytes === null || hashOf(bytes) !== sha256) continue;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, bytes, { mode: 0o600 });
    await rename(`${path}.part`, path);
    done.files += 1;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const erased = () =>
  new ErasedError(
    'All that was in your project has been deleted, maybe from another machine. Nothing is sent there anew until you sign in again.',
  );
