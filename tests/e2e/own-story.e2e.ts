import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import PostalMime from 'postal-mime';
import { dropFile } from './support/drop-file.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { resumePdf } from './support/resume-pdf.ts';
import { closeReview, openQuestion } from './support/steps.ts';

const POSTING = `Senior Backend Engineer

Harbour Lane Software looks for a senior backend engineer in Austin, Texas. We build event pipelines for ports.
You will design services in Go and PostgreSQL, and run them in Kubernetes.
Requirements: five years of backend experience, Go, PostgreSQL, Kubernetes. Kafka is a plus.
Please send your CV and a letter to crew@harbourlane.example.`;

/** Pictures to look at by eye, where a folder for them is named. */
async function look(window: Page, name: string): Promise<void> {
  const folder = process.env['JOBAI_LOOK'];
  if (folder === undefined) return;
  for (const scheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: scheme });
    await window.screenshot({ path: `${folder}/${name}-${scheme}.png` });
  }
}

test('a PDF is dropped, checked and accepted; a resume is tailored and a line edited; the letter is approved', async () => {
  test.setTimeout(600_000);
  const { dataDir, remove } = await newDataDir();
  const pdf = await resumePdf(dataDir, { name: 'cv.pdf', person: 'us-engineer', layout: 'classic' });
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).waitFor();
    await dropFile(window, pdf);
    const check = window.getByRole('dialog', { name: 'Check what was read from cv.pdf' });
    await check.getByRole('button', { name: 'Looks right – use it' }).click({ timeout: 120_000 });
    await window.getByRole('link', { name: 'Run' }).click();
    await test.step('a posting that is pasted where addresses go opens its own box, and leaves the other empty', async () => {
      await window.getByText('A web address', { exact: true }).click();
      await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), POSTING);
      await window.getByRole('combobox', { name: 'A web address' }).focus();
      await window.keyboard.press('ControlOrMeta+V');
      await expect(window.getByLabel('Text of the posting')).toHaveValue(POSTING);
      await expect(window.getByText(/is no web address/)).toHaveCount(0);
    });
    await window.getByLabel('Title').fill('Senior Backend Engineer');
    await window.getByLabel('Company').fill('Harbour Lane Software');
    await window.getByRole('button', { name: 'Work on this job' }).click();

    const resume = await openQuestion(window, 'Resume');
    await test.step('a line is edited: more than the facts say is refused, what they say is kept', async () => {
      const line = resume.getByRole('textbox', { name: /^line 1 of / }).nth(1);
      const before = await line.inputValue();
      await line.fill(`${before} with 900 people`);
      await expect(resume.getByText('One sentence says more than your profile')).toBeVisible({
        timeout: 20_000,
      });
      await resume.getByRole('button', { name: 'Undo' }).click();
      await expect(line).toHaveValue(before);
      await line.fill(before.replace(/\.?$/, ' at work.'));
      await expect(resume.getByText('One sentence says more than your profile')).toBeHidden({
        timeout: 20_000,
      });
      await resume.getByRole('button', { name: 'Approve with my changes' }).click();
    });
    const letter = await openQuestion(window, 'Letter');
    await letter.getByRole('button', { name: 'Approve', exact: true }).click();
    // Closed while the answer is on its way, the screen stays closed.
    await closeReview(window);
    await window.getByRole('link', { name: 'Documents' }).click();
    await expect(window.getByRole('button', { name: /Letter.*Harbour Lane.*Approved/ })).toBeVisible({
      timeout: 60_000,
    });
    await window.getByRole('button', { name: /Resume.*Harbour Lane.*Approved/ }).click();
    await expect(window.getByText(/ at work\./).first()).toBeVisible({ timeout: 20_000 });
    await test.step('a posting that was pasted ends with what is left to do', async () => {
      await window.getByRole('link', { name: 'Run' }).click();
      await expect(window.getByText(/applications by e-mail to crew@harbourlane/).first()).toBeVisible({
        timeout: 30_000,
      });
    });
    await test.step('one that asks for e-mail is written, opened with its files, and counted when it is sent', async () => {
      await window.getByRole('link', { name: 'Jobs' }).click();
      await window
        .getByRole('listbox', { name: 'Jobs' })
        .getByRole('option', { name: /Harbour Lane/ })
        .click();
      await window.getByRole('tab', { name: 'Application' }).click();
      const mail = window.getByRole('region', { name: 'Apply by e-mail' });
      await expect(mail).toContainText('Please send your CV and a letter to crew@harbourlane.example.');
      await expect(mail).toContainText('your resume and your letter as PDF');
      await mail.getByLabel('Subject').fill('Application of a backend engineer');
      await electron.evaluate(({ shell }) => {
        shell.openPath = async (path) => {
          Object.assign(globalThis, { openedMail: path });
          return '';
        };
      });
      await look(window, 'mail');
      await mail.getByRole('button', { name: 'Open in my mail program' }).press('Enter');
      const opened = () => electron.evaluate(() => (globalThis as { openedMail?: string }).openedMail ?? '');
      await expect.poll(opened).toMatch(/\.eml$/);
      const read = await PostalMime.parse(await readFile(await opened()));
      expect(read.subject).toBe('Application of a backend engineer');
      expect(read.to?.[0]?.address).toBe('crew@harbourlane.example');
      expect(read.attachments.map(({ mimeType }) => mimeType)).toEqual([
        'application/pdf',
        'application/pdf',
      ]);
      await mail.getByRole('button', { name: 'I sent it' }).press('Enter');
      await expect(window.getByText('Counted as applied')).toBeVisible({ timeout: 20_000 });
      await expect(mail).toBeHidden({ timeout: 20_000 });
    });
    await test.step('an agency’s copy of the job is a job of its own, with a warning that leads to the first', async () => {
      await window.getByRole('link', { name: 'Run' }).click();
      await window.keyboard.press('ControlOrMeta+k');
      await window.keyboard.type('paste the text');
      await window.keyboard.press('Enter');
      await window.getByLabel('Text of the posting').fill(`${POSTING}\nApply today.`);
      await window.getByLabel('Title').fill('Senior Backend Engineer');
      await window.getByRole('textbox', { name: 'Company' }).fill('Swift Staffing');
      await window.getByRole('button', { name: 'Work on this job' }).click();
      await window.getByRole('link', { name: 'Jobs' }).click();
      const jobs = window.getByRole('listbox', { name: 'Jobs' });
      await jobs.getByRole('option', { name: /Swift Staffing/ }).click();
      const like = window.getByRole('region', { name: 'Jobs like this one' });
      await expect(like).toContainText('Apply through one of them only.');
      await expect(like).toContainText('There you stand at: Applied.');
      expect(await findings(window)).toEqual([]);
      await like.getByRole('button', { name: /Harbour Lane Software/ }).press('Enter');
      await expect(like.getByRole('button', { name: /Swift Staffing/ })).toBeVisible();
    });
    await test.step('a question to the files is answered from the resume', async () => {
      await window.getByRole('link', { name: 'Documents' }).click();
      await window.getByRole('button', { name: 'Your files' }).click();
      await dropFile(window, pdf);
      await window.getByText('cv.pdf').waitFor({ timeout: 60_000 });
      const question = window.getByLabel('What do you want to find?');
      await question.fill('What do I have about settlement?');
      await question.press('Enter');
      const found = window.getByRole('list', { name: 'What was found' }).getByRole('listitem').first();
      await expect(found).toContainText('cv.pdf, page 1', { timeout: 30_000 });
    });
    await test.step('a second target has a headline of its own', async () => {
      await window.getByRole('link', { name: 'Profile' }).click();
      const headline = window.getByLabel('Headline');
      const first = await headline.inputValue();
      const inUse = window.getByRole('button', { name: /^Profile in use: / });
      const name = (await inUse.innerText()).trim();
      await inUse.click();
      await window.getByRole('menuitem', { name: 'Copy it for another target' }).click();
      await expect(inUse).toHaveText(`${name} 2`);
      await headline.fill('Platform engineer');
      await expect(window.getByText('All changes are kept')).toBeVisible();
      await inUse.click();
      await window.getByRole('menuitem', { name, exact: true }).click();
      await expect(headline).toHaveValue(first);
    });
    expect(await findings(window)).toEqual([]);
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
