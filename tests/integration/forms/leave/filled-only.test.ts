import { expect, onTestFinished, test } from 'vitest';
import { commandLine } from './run-cli.ts';
import { asPage, QUESTIONS, serveSites } from './serve-site.ts';

/** Keeps a draft at "Next", and takes it for the application. */
const TAKES_DRAFTS = `<p>Step 1 of 2</p><form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { event.preventDefault(); fetch('/draft/42', { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }); }</script>`;

test('what a page took for an application while it was only to be filled in is neither filled in nor sent again', async () => {
  const sites = await serveSites();
  onTestFinished(() => sites.close());
  const jobai = await commandLine();
  const url = sites.page('/jobs/42/apply', asPage(TAKES_DRAFTS));
  const filled = JSON.parse((await jobai('form', 'fill', url, '--headless')).out);
  expect(filled.submitted).toBe('unknown');
  const { out, said } = await jobai('form', 'fill', url, '--headless', '--submit');
  expect(`${out}${said}`).toMatch(/already have been sent/);
  expect(sites.sent()).toHaveLength(1);
}, 120_000);
