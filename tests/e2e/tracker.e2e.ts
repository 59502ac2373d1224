import { type ElectronApplication, expect, test } from '@playwright/test';
import { startPortal } from '#tests/simulators/portals/start-portal.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { savedName } from './support/saved-name.ts';

const LIST = `Company,Position,Status,Date applied,Notes
Globex,Night nurse,Interview,2026-10-02,
Initech,Ward sister,Rejected,2026-09-12,
Initech GmbH,Ward sister (m/f/d),Applied,2026-09-12,
Umbrella,Care manager,Applied,2026-11-01,"=1+1"
Hooli,Clerk,Parked,2026-11-02,
`;

const MAIL =
  'Dear Mara, thank you for your application to Umbrella. We would like to invite you to an interview on 3 March 2099 at 10am.';

test('applications sent elsewhere are added by hand and from a list, carried by keyboard and mouse, and moves are taken back', async () => {
  // Every view of the applications, and a browser that looks at a page.
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  const portal = await startPortal('Care manager');
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await window.keyboard.press('ControlOrMeta+3');

    await window.getByRole('button', { name: 'Add', exact: true }).click();
    await window.getByRole('menuitem', { name: 'One application' }).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByLabel('Company').fill('Acme Clinic');
    await dialog.getByLabel('Job title').fill('Nurse');
    await dialog.getByLabel('Applied on').fill('2026-11-20');
    await dialog.getByLabel('Note').fill('x'.repeat(2_001));
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('The note can be at most 2000 characters long.').waitFor();
    await dialog.getByLabel('Note').fill('');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const drawer = window.getByRole('dialog', { name: 'Nurse at Acme Clinic' });
    await drawer.getByText('Interview', { exact: true }).click();
    await drawer.getByLabel('When').fill('2026-12-01T10:00');
    await drawer.getByRole('combobox', { name: 'Time zone' }).fill('Munich');
    await window.getByRole('option', { name: 'Europe/Berlin (Munich, Germany)' }).click();
    await drawer.getByRole('button', { name: 'Keep' }).click();
    await drawer.getByText('Interview, round 1: 1 Dec 2026, 10:00 (Europe/Berlin)').waitFor();
    const saved = savedName(electron);
    await drawer.getByRole('button', { name: 'To my calendar' }).click();
    expect(await saved).toBe('interview-2026-12-01.ics');
    const told = reminders(electron);
    await drawer.getByText('Task', { exact: true }).click();
    await drawer.getByLabel('What to do').fill('Send the certificate');
    await drawer.getByLabel('By', { exact: true }).fill('2026-11-20');
    await drawer.getByRole('button', { name: 'Keep' }).click();
    await drawer.getByText('Send the certificate (by 20 Nov 2026)').waitFor();
    const toKeep = window.waitForEvent('filechooser');
    await drawer.getByRole('button', { name: 'Add a file' }).click();
    const paper = { name: 'contract.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await (await toKeep).setFiles(paper);
    const keptName = savedName(electron);
    await drawer.getByRole('button', { name: 'Save contract.pdf' }).click();
    expect(await keptName).toBe('contract.pdf');
    expect(await findings(window)).toEqual([]);
    await window.keyboard.press('Escape');

    const column = (name: string) => window.getByRole('region', { name: new RegExp(`^${name}`) });
    const card = column('Applied').getByRole('button', { name: /^Nurse/ });
    await card.focus();
    const said = (text: string) => window.getByText(text).waitFor({ state: 'attached' });
    await window.keyboard.press('Space');
    await said('Over Applied.');
    await window.keyboard.press('ArrowRight');
    await said('Over Interviewing.');
    await window.keyboard.press('ArrowRight');
    await said('Over Offer.');
    await window.keyboard.press('Space');
    await column('Offer')
      .getByRole('button', { name: /^Nurse/ })
      .waitFor();
    await window.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();

    const menu = window.getByRole('button', { name: 'Move Nurse at Acme Clinic' });
    await menu.press('Enter');
    await window.getByRole('menuitem', { name: 'Interviewing' }).waitFor();
    await window.keyboard.press('ArrowDown');
    await expect(window.getByRole('menuitem').first()).toBeFocused();
    await window.keyboard.press('Escape');
    await expect(menu).toBeFocused();

    const from = await card.boundingBox();
    const to = await column('Rejected').boundingBox();
    if (from === null || to === null) throw new Error('The board is not shown.');
    await window.mouse.move(from.x + 20, from.y + 10);
    await window.mouse.down();
    await window.mouse.move(from.x + 60, from.y + 30, { steps: 4 });
    await window.mouse.move(to.x + 40, to.y + 120, { steps: 8 });
    await window.mouse.up();
    await column('Rejected')
      .getByRole('button', { name: /^Nurse/ })
      .waitFor();

    await window.getByRole('button', { name: 'Add', exact: true }).click();
    await window.getByRole('menuitem', { name: 'A list of your own (CSV)' }).click();
    const chooser = window.waitForEvent('filechooser');
    await window.getByRole('button', { name: 'Choose the file' }).click();
    await (await chooser).setFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await window.getByText('Stands further up in the list.').waitFor();
    expect(await findings(window)).toEqual([]);
    await window.getByRole('button', { name: 'Add 3' }).waitFor();
    await window.getByLabel('“Parked” in 1 line').selectOption('Withdrawn');
    await window.getByRole('button', { name: 'Add 4' }).click();
    await column('Interviewing')
      .getByRole('button', { name: /^Night nurse/ })
      .waitFor();
    expect(await findings(window)).toEqual([]);

    await window.getByText('E-mails', { exact: true }).click();
    await window.getByLabel("An employer's e-mail").fill(MAIL);
    await window.getByRole('button', { name: 'Read it' }).click();
    await window.getByText('It names Umbrella.').waitFor();
    expect(await findings(window)).toEqual([]);
    await window.getByRole('button', { name: 'Move to Interviewing' }).click();
    await window.getByText('Moved to Interviewing.').waitFor();
    await window.getByRole('button', { name: 'Keep the interview: Tue 3 Mar 2099, 10:00' }).click();
    await window.getByText('Kept: Tue 3 Mar 2099, 10:00').waitFor();
    await window.getByText('Board', { exact: true }).click();
    await column('Interviewing')
      .getByRole('button', { name: /^Care manager/ })
      .waitFor();

    expect(await told).toContain('Send the certificate: Nurse at Acme Clinic');
    await window.getByText(/^To do \(\d+\)$/).click();
    const due = window.getByRole('region', { name: 'Due' });
    await due.getByText('Send the certificate').waitFor();
    expect(await findings(window)).toEqual([]);
    await due.getByRole('button', { name: 'Done' }).first().click();
    await due.getByText('Send the certificate').waitFor({ state: 'hidden' });

    await test.step('a task that goes with no application is noted by keyboard, changed, done and had back', async () => {
      await window.keyboard.press('ControlOrMeta+k');
      await window.keyboard.type('note a task');
      await window.getByText('Note a task of your own').waitFor();
      await window.keyboard.press('Enter');
      await expect(window.getByLabel('What to do')).toBeFocused();
      await window.keyboard.type('Renew my licence');
      await window.keyboard.press('Enter');
      const loose = window.getByRole('region', { name: 'Without a day' });
      await loose.getByText('Renew my licence').waitFor();
      await loose.getByRole('button', { name: 'Change' }).click();
      await loose.getByLabel('By (if by a day)').fill('2027-01-15');
      await loose.getByRole('button', { name: 'Keep' }).click();
      const later = window.getByRole('region', { name: 'Later' });
      await later.getByText('Renew my licence').waitFor();
      await later.getByRole('button', { name: 'Remove: Renew my licence' }).click();
      await later.getByText('Renew my licence').waitFor({ state: 'hidden' });
      await window.getByRole('button', { name: 'Undo' }).last().click();
      await later.getByText('Renew my licence').waitFor();
      expect(await findings(window)).toEqual([]);
      const row = later.locator('div', { hasText: 'Renew my licence' });
      await row.getByRole('button', { name: 'Done' }).last().press('Enter');
      const done = window.getByRole('region', { name: 'Done' });
      await done.getByRole('checkbox', { name: 'Renew my licence' }).click();
      await later.getByText('Renew my licence').waitFor();
    });

    await test.step('on the user’s word their page is looked at: a sign-in is the user’s, what it says is proposed', async () => {
      await window.getByText('Board', { exact: true }).click();
      await column('Interviewing')
        .getByRole('button', { name: /^Care manager/ })
        .click();
      const manager = window.getByRole('dialog', { name: 'Care manager at Umbrella' });
      const check = manager.getByRole('region', { name: 'Where it stands, by their page' });
      await check.getByText('It presses nothing and sends nothing.').waitFor();
      await check.getByLabel('Their page with your application').fill(portal.url);
      await window.keyboard.press('Enter');
      await check.getByText(/^The page asks you to sign in\./).waitFor({ timeout: 60_000 });
      expect(await findings(window)).toEqual([]);
      await check.getByRole('button', { name: 'Stop' }).click();
      portal.letIn();
      portal.say('Status: Offer extended');
      await check.getByRole('button', { name: 'Look there now' }).press('Enter');
      await check.getByText('“Offer extended”').waitFor({ timeout: 60_000 });
      await manager.getByText(`Their page: ${portal.url}`).waitFor();
      expect(await findings(window)).toEqual([]);
      expect(portal.asked.every((one) => one.startsWith('GET '))).toBe(true);
      await check.getByRole('button', { name: 'Move to Offer' }).click();
      await manager.getByText('By their page: “Offer extended”').waitFor();
      await window.keyboard.press('Escape');
      await column('Offer')
        .getByRole('button', { name: /^Care manager/ })
        .waitFor();
    });

    await test.step('the list draws its rows, and only what is chosen from a row’s menu moves it', async () => {
      await window.getByText('List', { exact: true }).click();
      const row = window.getByRole('row', { name: /Ward sister/ });
      await expect(window.getByRole('table')).toHaveAttribute('aria-rowcount', '6');
      await row.getByRole('button', { name: /^Rejected\./ }).press('Enter');
      await window.getByRole('menuitem', { name: 'Not sent yet' }).waitFor();
      await window.keyboard.press('ArrowDown');
      await window.keyboard.press('ArrowDown');
      await window.keyboard.press('Enter');
      await expect(row.getByRole('button', { name: /^Applied\./ })).toBeFocused();
      expect(await findings(window)).toEqual([]);
      await window.getByRole('button', { name: 'Undo' }).last().click();
      await row.getByRole('button', { name: /^Rejected\./ }).waitFor();
    });

    await window.getByText('Figures', { exact: true }).click();
    const far = window.getByRole('region', { name: 'How far they came' });
    await far.getByText('2 of 5').waitFor();
    await window.getByRole('img', { name: /^By week: / }).waitFor();
    expect(await findings(window)).toEqual([]);
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await portal.close();
    await remove();
  }
});

/** The reminder of the certificate, alone or with others, that the app shows while its window is elsewhere. */
function reminders(electron: ElectronApplication): Promise<string> {
  return electron.evaluate(
    ({ Notification, BrowserWindow }) =>
      new Promise<string>((resolve) => {
        Notification.isSupported = () => true;
        Notification.prototype.show = function show() {
          const said = `${this.title}: ${this.body}`;
          if (said.includes('certificate')) resolve(said);
        };
        for (const open of BrowserWindow.getAllWindows()) open.isFocused = () => false;
      }),
  );
}
