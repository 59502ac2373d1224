import { expect, test } from '@playwright/test';
import { startSearch } from '#tests/simulators/search/start-search.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { savedName } from './support/saved-name.ts';

const ANSWER =
  'Last winter a customer came back angry about a late order. It was up to me to find it. I called the depot, I drove there and I brought it to her. In the end she stayed with us and ordered 3 more within a month.';

const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Byron,https://www.linkedin.com/in/ada-byron,,Acme GmbH,Head nurse,03 Oct 2024
Grace,Hopper,https://www.linkedin.com/in/grace,,Globex,Admiral,01 Jan 2023
`;

const NURSE_PAY = [
  ...[31, 32, 33, 34, 35].map((pay) => ({
    title: 'Nurse salary in Leeds',
    link: `https://pay.example/${pay}`,
    snippet: `The average salary of a nurse is £${pay},000 a year.`,
  })),
  { title: 'Nurse jobs in Leeds', link: 'https://pay.example/0', snippet: 'Find 400 jobs for nurses.' },
];

const CONTRACT = 'You may be asked to work overtime without extra pay. The notice period is four weeks.';

test('a practice answer gets feedback that quotes it, goes on after a restart, a negotiation comes to its debrief, and who is known at a company stands at its jobs', async () => {
  // Two starts and every part of Coach.
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  const simulator = await startSearch();
  simulator.set((query) => foundFor(query));
  const env = { SERPAPI_API_KEY: 'serp-test', JOBAI_BASE_URL_SERPAPI: simulator.origin };
  let app = await openApp(dataDir, env);
  try {
    await app.window.getByRole('button', { name: 'Try it' }).click();
    await app.window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await app.window.keyboard.press('ControlOrMeta+5');
    await app.window.getByLabel('For which work').fill('Nurse');
    await app.window.getByRole('button', { name: 'Practise 5' }).click();
    await app.window.getByText('question 1 of 5').waitFor();
    await expect(app.window.getByRole('textbox').last()).toBeFocused();
    await app.window.getByRole('textbox').last().fill(ANSWER);
    await app.window.keyboard.press('ControlOrMeta+Enter');
    await app.window.getByText('question 2 of').waitFor();
    await expect(
      app.window.getByText('“I called the depot, I drove there and I brought it to her.”').first(),
    ).toBeVisible();
    await expect(app.window.getByRole('timer')).toHaveText(/^\d+ s$/);
    await app.window.getByRole('textbox').last().fill('One night in May');
    await app.window.getByRole('tab', { name: 'Network' }).click();
    await app.window.getByRole('tab', { name: 'Interview' }).click();
    await expect(app.window.getByRole('textbox').last()).toHaveValue('One night in May');
    expect(await findings(app.window)).toEqual([]);
    await app.electron.close();

    app = await openApp(dataDir, env);
    await app.window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await app.window.keyboard.press('ControlOrMeta+5');
    await app.window.getByText('question 2 of').waitFor();
    await expect(app.window.getByRole('textbox').last()).toHaveValue('One night in May');

    await app.window.getByRole('tab', { name: 'Salary' }).click();
    await app.window.getByLabel('For which work').fill('Nurse');
    await app.window.getByLabel('Their first offer, a year').fill('50000');
    await app.window.getByRole('button', { name: 'Practise negotiating' }).click();
    await app.window.getByLabel('What you say').fill('The market pays more: 55,000.');
    await app.window.getByRole('button', { name: 'Say it' }).click();
    await app.window.getByText(/On the table: 5[1-9],\d{3} USD/).waitFor();
    await app.window.getByLabel('What you say').fill('And the car');
    await app.window.getByRole('tab', { name: 'Network' }).click();
    await app.window.getByRole('tab', { name: 'Salary' }).click();
    await expect(app.window.getByLabel('What you say')).toHaveValue('And the car');
    await app.window.getByLabel('What you say').fill('I accept.');
    await app.window.getByRole('button', { name: 'Say it' }).click();
    await app.window.getByRole('heading', { name: 'How it went' }).waitFor();
    expect(await findings(app.window)).toEqual([]);

    for (const [company, base] of [
      ['Acme', '50000'],
      ['Globex', '54000'],
    ] as const) {
      await app.window.getByRole('button', { name: 'Add an offer' }).click();
      const offer = app.window.getByRole('dialog');
      await offer.getByLabel('Company').fill(company);
      await offer.getByLabel('Base, a year').fill(base);
      if (company === 'Acme') await offer.getByLabel('Bonus, a year').fill('6000');
      expect(await findings(app.window)).toEqual([]);
      await offer.getByRole('button', { name: 'Keep' }).click();
      await offer.waitFor({ state: 'hidden' });
    }
    const years = app.window.getByRole('row', { name: /^In four years/ });
    await expect(years).toHaveText(/224,000 [A-Z]{3}\s*216,000 [A-Z]{3}/);
    await app.window.getByRole('button', { name: 'Ask Globex for more' }).click();
    await app.window.getByLabel('What you want, a year').fill('58000');
    await app.window.getByRole('button', { name: 'Make it' }).click();
    await app.window
      .getByText(/I am asking for 58,000 [A-Z]{3} a year/)
      .first()
      .waitFor();
    expect(await findings(app.window)).toEqual([]);

    await app.window.getByRole('tab', { name: 'Network' }).click();
    await app.window.getByLabel('At which company').fill('Acme');
    await app.window.keyboard.press('Enter');
    await app.window.getByText('You know nobody at Acme yet.').waitFor();
    expect(await findings(app.window)).toEqual([]);

    const chooser = app.window.waitForEvent('filechooser');
    await app.window.getByRole('button', { name: "Read LinkedIn's Connections.csv" }).click();
    const connections = { name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(CONNECTIONS) };
    await (await chooser).setFiles(connections);
    await app.window.getByText('1 person at Acme.').waitFor();
    await app.window.getByRole('button', { name: 'Write to Ada Byron' }).click();
    await app.window.getByText(/^Note \(\d+ of 200 characters\)/).waitFor();
    const remindOn = app.window.getByLabel('Remind me of Ada Byron on');
    await remindOn.focus();
    await app.window.keyboard.type('11112027');
    await app.window.keyboard.press('Enter');
    await expect(remindOn).toHaveValue('2027-11-11');
    await app.window.getByLabel('I have LinkedIn Premium').check();
    await app.window.getByText(/^Note \(\d+ of 300 characters\)/).waitFor();
    expect(await findings(app.window)).toEqual([]);

    await app.window.keyboard.press('ControlOrMeta+3');
    await app.window.getByRole('button', { name: 'Add', exact: true }).click();
    await app.window.getByRole('menuitem', { name: 'One application' }).click();
    const dialog = app.window.getByRole('dialog');
    await dialog.getByLabel('Company').fill('ACME Ltd');
    await dialog.getByLabel('Job title').fill('Nurse');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const drawer = app.window.getByRole('dialog', { name: 'Nurse at ACME Ltd' });
    await drawer.waitFor();
    await app.window.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await app.window.getByRole('link', { name: 'Jobs' }).click();
    await app.window.getByText('You know Ada Byron here.').waitFor();
    expect(await findings(app.window)).toEqual([]);
    await app.window.getByRole('button', { name: 'Ada Byron' }).click();
    await app.window.getByText('1 person at ACME Ltd.').waitFor();

    await app.window.getByLabel('At which company').fill('Initech');
    await app.window.keyboard.press('Enter');
    await app.window.getByText('You know nobody at Initech yet.').waitFor();
    await app.window.getByRole('button', { name: 'Search the web for them' }).click();
    await app.window.getByText(/^\d people are new\.$/).waitFor();
    const asked = simulator.asked
      .map((query) => query.get('q') ?? '')
      .filter((query) => /Initech/.test(query));
    expect(new Set(asked).size).toBe(3);
    expect(await findings(app.window)).toEqual([]);

    await app.window.getByRole('tab', { name: 'Company' }).click();
    await app.window.getByRole('button', { name: 'ACME Ltd' }).click();
    await app.window.getByText('Only the postings seen here were read.').waitFor();
    await app.window.getByRole('button', { name: 'Look up' }).click();
    await app.window.getByText('No posting names their site.').waitFor();
    await app.window.getByText('What is the pay range?').waitFor();
    expect(await findings(app.window)).toEqual([]);

    await app.window.getByRole('tab', { name: 'Salary' }).click();
    await app.window.getByLabel('The contract or the letter of an offer').fill(CONTRACT);
    await app.window.getByRole('button', { name: 'Find its clauses' }).click();
    await app.window.getByText('You may be asked to work overtime without extra pay.').waitFor();
    expect(await findings(app.window)).toEqual([]);

    await test.step('what pages of the web say that the work pays stands apart, each with its words', async () => {
      await app.window.getByLabel('For which work').fill('Nurse');
      await app.window.getByRole('textbox', { name: 'Where', exact: true }).fill('Leeds');
      await app.window.getByRole('button', { name: 'Show posted pay' }).click();
      await app.window.getByRole('button', { name: 'Look on the web' }).click();
      await app.window.getByText(/^5 of 6 results state a clear pay for this work/).waitFor();
      await expect(app.window.getByText('“The average salary of a nurse is £33,000 a year.”')).toBeVisible();
      await expect(app.window.getByRole('button', { name: /^Nurse salary in Leeds/ })).toHaveCount(5);
      expect(await findings(app.window)).toEqual([]);
    });

    await app.window.getByRole('tab', { name: 'Interview' }).click();
    await app.window.getByRole('combobox', { name: 'For which job' }).click();
    await app.window.getByRole('option', { name: 'Nurse, ACME Ltd' }).click();
    await app.window.getByRole('button', { name: 'Show questions' }).click();
    await app.window.getByRole('heading', { name: 'To read before' }).waitFor();
    const sheet = savedName(app.electron);
    await app.window.getByRole('button', { name: 'Cheat sheet' }).click();
    expect(await sheet).toMatch(/Interview-ACME-Ltd\.pdf$/);
    expect(await findings(app.window)).toEqual([]);

    await app.window.getByRole('tab', { name: 'Company' }).click();
    await app.window.getByRole('button', { name: 'ACME Ltd' }).click();
    await app.window.getByRole('button', { name: 'Forget ACME Ltd…' }).press('Enter');
    const sure = app.window.getByRole('dialog', { name: 'Forget ACME Ltd?' });
    await sure.getByText('It can not be brought back.').waitFor();
    expect(await findings(app.window)).toEqual([]);
    await sure.getByRole('button', { name: 'Delete' }).click();
    await sure.getByText(/^Deleted, with 1 job/).waitFor();
    await sure.getByRole('button', { name: 'Done' }).click();
    await app.window.getByRole('button', { name: 'Look up' }).waitFor({ state: 'detached' });
  } finally {
    await app.electron.close().catch(() => undefined);
    await simulator.close();
    await remove();
  }
});

/** One person for each search that is made for people at Initech, and six pages on what a nurse earns. */
function foundFor(query: string) {
  if (query === 'Nurse Leeds salary') return NURSE_PAY;
  if (!query.startsWith('site:linkedin.com/in "Initech"')) return [];
  const name = `Ada ${query.length % 2 === 0 ? 'Even' : 'Odd'}${query.length}`;
  const link = `https://www.linkedin.com/in/ada-${query.length}`;
  return [{ title: `${name} - Nurse - Initech | LinkedIn`, link, snippet: 'Works there.' }];
}
