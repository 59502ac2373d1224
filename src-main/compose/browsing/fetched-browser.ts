import { accessSync, constants } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpack } from '#main/archive/unpack.ts';
import { BROWSER_HOST, type BrowserBuild, browserBuild } from '#main/browser/browser-build.ts';
import type { Downloads } from '#main/http/http.ts';
import type { BrowserState } from '#shared/domain/browser-state.ts';
import { ExternalServiceError, JobAIError } from '#shared/errors/index.ts';

export interface FetchedBrowserDeps {
  /** Where it lies, by version. */
  folder: string;
  http: Downloads;
  baseUrls(): Readonly<Record<string, string>>;
  log: { warn(message: string, fields: Record<string, unknown>): void };
  /** The system; tests name another. */
  system?: { platform: string; arch: string };
}

interface Fetching {
  stop: AbortController;
  done: Promise<void>;
  state: 'fetching' | 'unpacking';
  bytes: number;
  of: number | null;
}

const MOST_BYTES = 600_000_000;

/** A browser of the program's own, for machines that have none: fetched whole or not at all, and removed on a word. */
export function createFetchedBrowser({ folder, http, baseUrls, log, system = process }: FetchedBrowserDeps) {
  const part = join(folder, 'part');
  let fetching: Fetching | null = null;
  let problem = '';
  let known: BrowserBuild | null | undefined;
  const build = () => {
    known ??= browserBuild(system.platform, system.arch);
    return known;
  };

  /** The fetched program of this version; null where it is not there. */
  function path(): string | null {
    const wanted = build();
    if (wanted === null) return null;
    const program = join(folder, wanted.version, wanted.program);
    try {
      accessSync(program, constants.X_OK);
      return program;
    } catch {
      return null;
    }
  }

  async function bring(now: Fetching): Promise<void> {
    const wanted = build();
    if (wanted === null) return;
    const { signal } = now.stop;
    const host = (baseUrls()['browserDownload'] ?? BROWSER_HOST).replace(/\/+$/, '');
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    const archive = join(part, 'browser.zip');
    await http.download(`${host}${wanted.path}`, archive, {
      ...{ signal, maxBytes: MOST_BYTES },
      progress: (bytes, of) => void Object.assign(now, { bytes, of }),
    });
    now.state = 'unpacking';
    const unpacked = join(part, 'unpacked');
    await mkdir(unpacked);
    await unpack(archive, unpacked, signal);
    signal.throwIfAborted();
    const ready = join(folder, wanted.version);
    await rm(ready, { recursive: true, force: true });
    await rename(unpacked, ready);
    if (path() === null) {
      await rm(ready, { recursive: true, force: true });
      throw new ExternalServiceError('What came holds no browser for this computer, so it was not kept.');
    }
    await removeOthers(folder, wanted.version);
  }

  /** Stops fetching; what came is deleted. */
  async function stop(): Promise<void> {
    fetching?.stop.abort(new DOMException('stopped by the user', 'AbortError'));
    await fetching?.done;
  }

  return {
    path,
    state(): BrowserState['fetched'] {
      const wanted = build();
      const none = { version: wanted?.version ?? '', bytes: 0, of: null, problem };
      if (wanted === null) return { ...none, state: 'unknown' };
      if (fetching === null) return { ...none, state: path() === null ? 'absent' : 'ready' };
      const { state, bytes, of } = fetching;
      return { ...none, state, bytes, of };
    },
    /** Begins to fetch it; a second call while it comes, or when it is there, changes nothing. */
    fetch(): void {
      if (fetching !== null || path() !== null) return;
      problem = '';
      const now: Fetching = {
        ...{ stop: new AbortController(), done: Promise.resolve(), state: 'fetching', bytes: 0, of: null },
      };
      fetching = now;
      now.done = bring(now)
        .catch((thrown: unknown) => {
          if (now.stop.signal.aborted) return;
          log.warn('a browser did not come', { reason: String(thrown) });
          problem =
            thrown instanceof JobAIError
              ? thrown.message
              : 'The browser could not be kept. Check that there is space on the disk (about 600 MB), and try again.';
        })
        .finally(async () => {
          await rm(part, { recursive: true, force: true }).catch(() => undefined);
          fetching = null;
        });
    },
    stop,
    /** Deletes it, and what is coming; it is in use no more, or the system says so. */
    async remove(): Promise<void> {
      await stop();
      problem = '';
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

export type FetchedBrowser = ReturnType<typeof createFetchedBrowser>;

/** Those that an older version of this program fetched. */
async function removeOthers(folder: string, version: string): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== version && name !== 'part');
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
