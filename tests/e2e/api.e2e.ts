import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { findingsInAllLooks } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

/** A port that nobody has now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('programs are let in by a token, and shut out again', async () => {
  const port = await freePort();
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir, { JOBAI_API_PORT: String(port) });
  const address = `http://127.0.0.1:${port}`;
  const ask = (token: string) =>
    fetch(`${address}/api/v1/user/profile`, { headers: { authorization: `Bearer ${token}` } });
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('link', { name: 'Settings' }).click();
    const part = window.getByRole('region', { name: 'API' });
    await part.scrollIntoViewIfNeeded();
    await expect(fetch(address)).rejects.toThrow();
    await part.getByRole('switch', { name: /^Let programs/ }).press('Space');
    await expect(part.getByText(`It answers at ${address}`)).toBeVisible();
    expect((await fetch(address)).status).toBe(200);
    expect((await ask('jobai_guess')).status).toBe(401);

    await part.getByRole('button', { name: 'Make a token' }).click();
    const form = part.getByRole('form', { name: 'New token' });
    await form.getByLabel('Which program').fill('My script');
    expect(await findingsInAllLooks(electron, window)).toEqual([]);
    await form.getByRole('button', { name: 'Make the token' }).click();
    const token = await part.getByText(/^jobai_/).innerText();
    await part.getByRole('button', { name: 'I have copied it' }).click();
    await expect(window.getByText(token)).toHaveCount(0);
    expect((await ask(token)).status).toBe(200);

    await part.getByRole('button', { name: 'Take the token of My script back' }).click();
    await part.getByRole('button', { name: 'Shut it out' }).click();
    await expect(part.getByText('My script')).toHaveCount(0);
    expect((await ask(token)).status).toBe(401);

    await part.getByRole('switch', { name: /^Let programs/ }).press('Space');
    await expect(part.getByText(`It answers at ${address}`)).toHaveCount(0);
    await expect(fetch(address)).rejects.toThrow();
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
