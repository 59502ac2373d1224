import { accessSync, constants } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpack } from '#main/archive/unpack.ts';
import { BROWSER_HOST, type BrowserBuild, browserBuild } from '#main/browser/browser-build.ts';
import type { Downloads } from '#main/http/http.ts';
import { type Coming, createOneFetch } from '#main/http/one-fetch.ts';
import type { BrowserState } from '#shared/domain/browser-state.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

export interface FetchedBrowserDeps {
  /** Where it lies, by version. */
  folder: string;
  http: Downloads;
  baseUrls(): Readonly<Record<string, string>>;
  log: { warn(message: string, fields: Record<string, unknown>): void };
  /** The system; tests name another. */
  system?: { platform: string; arch: string };
}

const MOST_BYTES = 600_000_000;

/** A browser of the program's own, for machines that have none: fetched whole or not at all, and removed on a word. */
export function createFetchedBrowser({ folder, http, baseUrls, log, system = process }: FetchedBrowserDeps) {
  const part = join(folder, 'part');
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

  async function bring(coming: Coming): Promise<void> {
    const wanted = build();
    if (wanted === null) return;
    const { signal } = coming;
    const host = (baseUrls()['browserDownload'] ?? BROWSER_HOST).replace(/\/+$/, '');
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    const archive = join(part, 'browser.zip');
    await http.download(`${host}${wanted.path}`, archive, {
      ...{ signal, maxBytes: MOST_BYTES },
      progress: (bytes, of) => void Object.assign(coming, { bytes, of }),
    });
    coming.unpacking = true;
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

  const one = createOneFetch({
    ...{ isThere: () => path() !== null, bring, log },
    clear: () => rm(part, { recursive: true, force: true }),
    words: {
      log: 'a browser did not come',
      notKept:
        'The browser could not be kept. Check that there is space on the disk (about 600 MB), and try again.',
    },
  });

  return {
    path,
    state(): BrowserState['fetched'] {
      const wanted = build();
      const none = { version: wanted?.version ?? '', bytes: 0, of: null, problem: one.problem() };
      if (wanted === null) return { ...none, state: 'unknown' };
      const coming = one.coming();
      if (coming === null) return { ...none, state: path() === null ? 'absent' : 'ready' };
      const { bytes, of, unpacking } = coming;
      return { ...none, state: unpacking ? 'unpacking' : 'fetching', bytes, of };
    },
    /** Begins to fetch it; a second call while it comes, or when it is there, changes nothing. */
    fetch: one.begin,
    /** Stops fetching; what came is deleted. */
    stop: one.stop,
    /** Deletes it, and what is coming; it is in use no more, or the system says so. */
    async remove(): Promise<void> {
      await one.stop();
      one.forget();
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
