import { expect, test } from '@playwright/test';
import { PUBLIC_KEY, startSupabase } from '../simulators/supabase/start-supabase.ts';
import { findingsInAllLooks } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

test('a project of the user’s own is set up, gets what is here, and is emptied again', async () => {
  const supabase = await startSupabase();
  const user = await supabase.addUser('ada@example.org', 'a password');
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir);
  const there = async (table: string) =>
    (
      await supabase.postgres.as(
        { role: 'service_role' },
        `select id from public.${table} where user_id = $1`,
        [user.id],
      )
    ).length;
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('link', { name: 'Settings' }).click();
    const part = window.getByRole('region', { name: 'Sync' });
    await part.scrollIntoViewIfNeeded();
    await part.getByLabel('Address of your project').fill(supabase.url);
    await part.getByLabel('Its public key').fill(PUBLIC_KEY);
    await part.getByLabel('Its public key').press('Enter');
    await part.getByRole('button', { name: 'The SQL to run once in your project' }).click();
    await expect(part.getByLabel('The SQL', { exact: true })).toContainText('row level security');
    await part.getByRole('button', { name: 'Check the project' }).click();
    await expect(part.getByText('Your project answers and is ready.')).toBeVisible();

    await test.step('sign in', async () => {
      const form = part.getByRole('form', { name: 'Sign in to your project' });
      await form.getByLabel('E-mail address').fill('ada@example.org');
      await form.getByRole('textbox', { name: 'Password' }).fill('wrong');
      await form.getByRole('button', { name: 'Sign in' }).click();
      await expect(window.getByText(/That did not let you in/)).toBeVisible();
      await form.getByRole('textbox', { name: 'Password' }).fill('a password');
      await form.getByRole('button', { name: 'Sign in' }).click();
      await expect(part.getByText('Signed in as ada@example.org')).toBeVisible();
      await expect(part.getByText(/^Synced/)).toBeVisible();
    });
    expect(await there('user_profiles')).toBe(1);
    expect(await there('user_experience')).toBeGreaterThan(0);

    await test.step('what went is listed', async () => {
      await part.getByRole('button', { name: 'What went when' }).click();
      await expect(part.getByRole('cell').first()).toBeVisible();
      expect(await findingsInAllLooks(electron, window)).toEqual([]);
    });

    await part.getByRole('button', { name: 'Delete all that is there' }).click();
    await part.getByRole('button', { name: 'Delete all', exact: true }).click();
    await expect(part.getByRole('form', { name: 'Sign in to your project' })).toBeVisible();
    expect(await there('user_profiles')).toBe(0);
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
    await supabase.close();
  }
});
