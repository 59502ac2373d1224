import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Row } from '#tests/measures/measure.ts';
import { newDataDir } from '../e2e/support/open-app.ts';
import { approve, openQuestion, startPractice } from '../e2e/support/steps.ts';
import { packedApp } from './packed.ts';
import { startPacked } from './start-packed.ts';

/** The packed app does the main job on the practice board, which takes every part of it: the work process, its threads, the native parts, the browser, the API. */
export async function checkMainJob(): Promise<Row[]> {
  const packed = packedApp();
  if (packed === null) throw new Error('nothing is packed: npm run package');
  const { dataDir, remove } = await newDataDir();
  const port = await freePort();
  const app = await startPacked(packed, dataDir, { JOBAI_API: 'yes', JOBAI_API_PORT: String(port) });
  try {
    const { window } = app;
    await window.getByRole('button', { name: 'Try it' }).click({ timeout: 60_000 });
    await startPractice(window, { atMost: 1 });
    await approve(window, 'Resume');
    await approve(window, 'Letter');
    const dialog = await openQuestion(window, 'Form');
    await expect(dialog.getByRole('img', { name: /filled form/ })).toBeVisible({ timeout: 60_000 });
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(window.getByText(/Sent to .*, and confirmed/).first()).toBeVisible({ timeout: 120_000 });
    const probe = (await fetch(`http://127.0.0.1:${port}/api/live`)).status;
    const page = (await fetch(`http://127.0.0.1:${port}/docs`)).status;
    return [
      row(
        'applications sent by the packed app, and confirmed',
        1,
        'applications',
        '1',
        existsSync(join(dataDir, 'sent-jobs.jsonl')),
      ),
      row(
        'its API answers, with its page',
        probe === 200 && page === 200 ? 1 : 0,
        'of 1',
        '1',
        probe === 200 && page === 200,
      ),
    ];
  } catch (thrown) {
    throw new Error(`${String(thrown)}\n${app.said().slice(-2_000)}`, { cause: thrown });
  } finally {
    await app.close();
    await remove();
  }
}

const row = (name: string, figure: number, unit: string, goal: string, holds: boolean): Row => ({
  ...{ name: `package: ${name}`, figure, unit, against: null, goal, holds },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
