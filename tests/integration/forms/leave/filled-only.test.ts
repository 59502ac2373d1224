import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { ada } from '../apply-harness.ts';
import { asPage, QUESTIONS, serveSites } from './serve-site.ts';

const entry = fileURLToPath(new URL('../../../../bin/jobai.ts', import.meta.url));
/** Keeps a draft at "Next", and takes it for the application. */
const TAKES_DRAFTS = `<p>Step 1 of 2</p><form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { event.preventDefault(); fetch('/draft/42', { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }); }</script>`;

test('what a page took for an application while it was only to be filled in is neither filled in nor sent again', async () => {
  const sites = await serveSites();
  onTestFinished(() => sites.close());
  const folder = temporaryFolder();
  const resume = join(folder, 'ada.json');
  writeFileSync(resume, JSON.stringify({ basics: { name: ada.name.full, email: ada.email } }));
  const jobai = (...args: string[]) =>
    new Promise<{ out: string; said: string }>((resolve) => {
      const all = [entry, ...args, '--data-dir', join(folder, 'data'), '--json'];
      execFile(process.execPath, all, (_failed, out, said) => resolve({ out, said }));
    });
  await jobai('profile', 'import', resume);
  const url = sites.page('/jobs/42/apply', asPage(TAKES_DRAFTS));
  const filled = JSON.parse((await jobai('form', 'fill', url, '--headless')).out);
  expect(filled.submitted).toBe('unknown');
  const { out, said } = await jobai('form', 'fill', url, '--headless', '--submit');
  expect(`${out}${said}`).toMatch(/already have been sent/);
  expect(sites.sent()).toHaveLength(1);
}, 120_000);
