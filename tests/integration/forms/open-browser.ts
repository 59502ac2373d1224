import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowserHost } from '#main/browser/browser-host.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

/** A real browser without a window, on a profile of its own, that reaches nothing but loopback. */
export function openBrowser({ answerMs }: { answerMs?: number } = {}) {
  const profileDir = mkdtempSync(join(tmpdir(), 'jobai-browser-'));
  const host = createBrowserHost({
    profileDir,
    settings: () => ({ executablePath: '', headless: true }),
    isInside: async () => true,
    answerMs,
    log: silentLog,
    extraArgs: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'],
  });
  return {
    host,
    profileDir,
    /** Starts the browser, so that no test pays for it. */
    async warmUp() {
      const tab = await host.open(new URL('../../fixtures/forms/plain.html', import.meta.url).href, {
        label: 'start',
        named: true,
        signal: new AbortController().signal,
      });
      await tab.close();
    },
    async close() {
      await host.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
