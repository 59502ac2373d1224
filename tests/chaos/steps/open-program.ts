import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChrome } from '#main/browser/find-chrome.ts';
import { type Backend, composeBackend } from '#main/compose.ts';
import { createLocalClient, type LocalClient } from '#main/rpc/local-client.ts';
import { commandLinePaths, projectVersion } from '../../../bin/lib/paths.ts';
import { PERSON } from './person.ts';
import type { Site } from './site.ts';

export interface Program {
  client: LocalClient;
  backend: Backend;
  close(): Promise<void>;
}

/** How long the person may take before a question is parked: longer than any run here. */
const PATIENCE_MS = 3_600_000;

/** The whole program on a folder of its own, with the real browser, for which every name leads to the site. */
export async function openProgram(site: Site): Promise<Program> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-steps-'));
  const named = process.env['JOBAI_CHROME'];
  process.env['JOBAI_CHROME'] = await browserFor(site, join(dataDir, 'bin'));
  const backend = await composeBackend({
    ...(await commandLinePaths({ dataDir })),
    version: projectVersion(),
    shell: null,
    offline: true,
    overrides: {
      baseUrls: { greenhouse: site.boardUrl },
      questionTimeoutMs: PATIENCE_MS,
      // Here the board is this very process, which may be busy.
      httpTimeoutMs: 300_000,
      browser: { headless: true },
      minScore: 0,
    },
  });
  const { services, log } = backend;
  const client = createLocalClient({ door: 'command-line', caller: 'command-line', services, log });
  const base64 = Buffer.from(JSON.stringify(PERSON)).toString('base64');
  await client.profile.import({ name: 'resume.json', base64 });
  return {
    client,
    backend,
    async close() {
      await backend.close();
      if (named === undefined) delete process.env['JOBAI_CHROME'];
      else process.env['JOBAI_CHROME'] = named;
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The installed browser with switches that lead it to the site, whose certificate signs itself. */
async function browserFor({ port }: Site, folder: string): Promise<string> {
  const path = join(folder, 'chromium');
  const real = findChrome({ configured: '' });
  await mkdir(folder);
  await writeFile(
    path,
    [
      '#!/bin/sh',
      // Offline, the program names a rule of its own, and of two only one counts.
      'for at; do shift; case $at in --host-resolver-rules=*) ;; *) set -- "$@" "$at" ;; esac; done',
      `exec "${real}" "$@" --ignore-certificate-errors "--host-resolver-rules=MAP * 127.0.0.1:${port}"`,
      '',
    ].join('\n'),
  );
  await chmod(path, 0o755);
  return path;
}
