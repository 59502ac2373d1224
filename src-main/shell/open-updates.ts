import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { parse } from 'yaml';
import { isThisMachine } from '#shared/domain/base-url.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { ShellFacts } from './backend.ts';
import { createUpdates, type Updates } from './updates/create-updates.ts';
import { openEngine } from './updates/engine.ts';
import { undoneUpdate } from './updates/note-start.ts';
import { packageKind } from './updates/package-kind.ts';
import { placeUpdate } from './updates/place-update.ts';
import { watchArguments } from './watch-if-asked.ts';

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** Updates of this installation, loaded when somebody first looks at them. A program that was started with `--offline` asks this machine alone. */
export function openUpdates({ userData, resources }: ShellFacts['paths'], offline: boolean): Updates {
  const current = process.env.APPIMAGE;
  const beside = process.resourcesPath;
  const kind = packageKind({
    ...{ isPackaged: app.isPackaged, platform: process.platform, appImage: current, resources: beside },
  });
  // electron-builder writes where releases are published, and who signs them, beside the archive.
  const packaged = app.isPackaged ? textOf(join(beside, 'app-update.yml')) : null;
  const { url = '' } = (packaged === null ? {} : parse(packaged)) as { url?: string };
  const version = app.getVersion();
  return createUpdates({
    ...{ version, kind, ownFeed: url, key: textOf(join(resources, 'updates', 'publisher-key.pem')) },
    undone: undoneUpdate(userData, version)?.to ?? null,
    async openEngine(feed) {
      if (offline && !isThisMachine(feed))
        throw new ValidationError(
          'JobAI was started with --offline, so nobody outside is asked. Start it without.',
        );
      return openEngine({ kind, feed, userData, packaged });
    },
    async placeAndRestart(fetched, to) {
      if (current === undefined) return;
      const former = await placeUpdate({ userData, current, fetched, from: version, to });
      spawn(former, watchArguments(userData), { detached: true, stdio: 'ignore' }).unref();
      app.quit();
    },
  });
}
