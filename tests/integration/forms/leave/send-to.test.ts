import { expect, onTestFinished, test } from 'vitest';
import { commandLine } from './run-cli.ts';
import { asPage, QUESTIONS, serveSites } from './serve-site.ts';

test('a form that goes to another site is sent from the command line only where that site is named', async () => {
  const sites = await serveSites();
  onTestFinished(() => sites.close());
  const jobai = await commandLine();
  const url = sites.page(
    '/jobs/42/apply',
    asPage(
      `<form action="${sites.other}/take" method="post">${QUESTIONS}<button>Submit application</button></form>`,
    ),
  );
  const submit = async (...more: string[]) =>
    JSON.parse((await jobai('form', 'fill', url, '--headless', '--submit', ...more)).out);
  const plain = await submit();
  expect(plain.submitted).toBe(false);
  expect(plain.reason).toContain(`--send-to ${sites.other}`);
  const elsewhere = await submit('--send-to', 'https://jobs.example.com');
  expect(elsewhere.submitted).toBe(false);
  expect(elsewhere.reason).toContain(`--send-to ${sites.other}`);
  expect(sites.sent()).toEqual([]);
  const { said } = await jobai('form', 'fill', url, '--submit', '--send-to', `${sites.other}/take`);
  expect(said).toContain('write the whole origin');
  expect(await submit('--send-to', sites.other)).toMatchObject({ submitted: 'confirmed', reason: '' });
  expect(sites.sent().map(({ site, path }) => `${site} ${path}`)).toEqual(['other /take']);
}, 180_000);
