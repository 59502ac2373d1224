import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { ada } from '../apply-harness.ts';
import { asPage, QUESTIONS, serveSites } from './serve-site.ts';

const entry = fileURLToPath(new URL('../../../../bin/jobai.ts', import.meta.url));
const SENT = '"submitted":"confirmed"';
const FORM = `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`;

test('a form for whatever job is sent again only where the user says that it is for another job', async () => {
  const sites = await serveSites();
  onTestFinished(() => sites.close());
  const folder = temporaryFolder();
  const resume = join(folder, 'ada.json');
  writeFileSync(resume, JSON.stringify({ basics: { name: ada.name.full, email: ada.email } }));
  const jobai = (...args: string[]) =>
    new Promise<string>((resolve) => {
      const all = [entry, ...args, '--data-dir', join(folder, 'data'), '--json'];
      execFile(process.execPath, all, (_failed, out, said) => resolve(`${out}${said}`));
    });
  const send = (url: string, ...more: string[]) =>
    jobai('form', 'fill', url, '--headless', '--submit', ...more);
  await jobai('profile', 'import', resume);
  const general = sites.page('/apply', asPage(FORM));
  expect(await send(general)).toContain(SENT);
  expect(await send(general)).toContain('Is this the same job?');
  expect(await send(general, '--other-job', 'Driver')).toContain(SENT);
  expect(sites.sent()).toHaveLength(2);
}, 240_000);
