import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
const folder = mkdtempSync(join(tmpdir(), 'jobai-newer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an approval of a form holds for the document that it was given for, and for no newer one of the same name', async () => {
  const path = join(folder, 'resume.pdf');
  const url = sites.page(
    '/form',
    asPage(
      `<form action="/taken" method="post" enctype="multipart/form-data">${QUESTIONS}<p><label>Resume <input type="file" name="cv"></label></p><button>Submit application</button></form>`,
    ),
  );
  sites.page('/taken', '<h1>Thank you for applying</h1>');
  /** The first review is answered with an approval from before, where there is one; all others end it. */
  const fill = async (content: string, approved?: string) => {
    writeFileSync(path, content);
    const shown: string[] = [];
    const { report } = await apply(browser.host, {
      url,
      resume: { path, name: 'Ada Byron.pdf' },
      hooks: {
        review: async ({ formHash }) =>
          shown.push(formHash) === 1 && approved !== undefined
            ? { decision: 'submit', formHash: approved }
            : { decision: 'stop' },
      },
    });
    return { hash: shown[0], submitted: report.submitted };
  };
  const { hash } = await fill('%PDF-1.4 first');
  expect(await fill('%PDF-1.4 newer', hash)).toMatchObject({ submitted: false });
  expect(sites.sent()).toEqual([]);
  expect(await fill('%PDF-1.4 first', hash)).toEqual({ hash, submitted: 'confirmed' });
  expect(sites.sent()).toHaveLength(1);
});
