import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppUpdater, CancellationToken } from 'electron-updater';
import { parse } from 'yaml';
import type { PackageKind } from '#shared/domain/update.ts';

/** What asks a feed, fetches a file and checks it: electron-updater, as far as it is used here. */
export interface UpdateEngine {
  /** What the feed says of its newest version, as it came, and whether that is newer than this one. */
  check(): Promise<{ newer: boolean; said: unknown }>;
  /** Fetches what `check` found; gives the checked file. `onShare` hears how much has come, 0 to 1. */
  fetch(onShare: (share: number) => void): Promise<string>;
  cancel(): void;
  /** Ends the program and runs the installer that was fetched. Throws where it was turned away. */
  runInstaller(): void;
}

interface EngineOptions {
  kind: PackageKind;
  feed: string;
  userData: string;
  /** What the package says of its publisher, as electron-builder wrote it (YAML); null for none. */
  packaged: string | null;
}

type Library = typeof import('electron-updater');

const BY_KIND = {
  appimage: (library: Library) => new library.AppImageUpdater(),
  deb: (library: Library) => new library.DebUpdater(),
  windows: (library: Library) => new library.NsisUpdater(),
  mac: (library: Library) => new library.MacUpdater(),
  folder: (library: Library) => new library.AppImageUpdater(),
} satisfies Record<PackageKind, (library: Library) => AppUpdater>;

/** Opens the updater of this kind of package on a feed. */
export async function openEngine(options: EngineOptions): Promise<UpdateEngine> {
  const library = await import('electron-updater');
  return engineOf(BY_KIND[options.kind](library), new library.CancellationToken(), options);
}

/** One feed, asked by `updater`: nothing comes by itself, and nothing is told of this copy. */
export function engineOf(
  updater: AppUpdater,
  token: CancellationToken,
  { feed, userData, packaged }: Omit<EngineOptions, 'kind'>,
): UpdateEngine {
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.autoRunAppAfterInstall = true;
  updater.allowDowngrade = false;
  updater.forceDevUpdateConfig = true;
  updater.logger = null;
  let failed: Error | null = null;
  updater.on('error', (error) => {
    failed = error;
  });
  // The library tells a feed a number that it draws for each copy, and keeps it in a file; every copy says the same here.
  Object.assign(updater, { stagingUserIdPromise: { value: Promise.resolve('none') } });
  updater.isUserWithinRollout = () => true;
  updater.updateConfigPath = writeConfig(userData, feed, packaged);
  return {
    async check() {
      const found = await updater.checkForUpdates();
      return { newer: found?.isUpdateAvailable === true, said: found?.updateInfo };
    },
    async fetch(onShare) {
      updater.on('download-progress', ({ percent }) => onShare(percent / 100));
      const [file = ''] = await updater.downloadUpdate(token);
      return file;
    },
    cancel: () => token.cancel(),
    runInstaller() {
      failed = null;
      updater.quitAndInstall(false, true);
      // An installer that the user or the system turned away says so at once.
      if (failed !== null) throw failed;
    },
  };
}

/** The library reads its feed from a file; JSON is YAML too. What the package says of its publisher stays. */
function writeConfig(userData: string, feed: string, packaged: string | null): string {
  const known: unknown = packaged === null ? {} : parse(packaged);
  const file = join(userData, 'update-feed.yml');
  mkdirSync(userData, { recursive: true });
  const config = {
    ...(known as object),
    provider: 'generic',
    url: feed,
    updaterCacheDirName: 'jobai-updater',
  };
  writeFileSync(file, JSON.stringify(config));
  return file;
}
