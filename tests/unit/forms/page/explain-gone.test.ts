import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { explainGone, isGone } from '#main/forms/page/explain-gone.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

const BROKEN_OFF = new Error(
  'frame.evaluate: Execution context was destroyed, most likely because of a navigation.',
);
const open = { isClosed: () => false } as Page;

describe('explainGone', () => {
  it('gives the reason of the tab, also where the browser says it after the work broke off', async () => {
    const tab = new AbortController();
    const crashed = new ExternalServiceError('The page crashed in the browser.');
    const explained = explainGone(BROKEN_OFF, { page: open, signal: tab.signal }, 'read');
    tab.abort(crashed);
    expect(await explained).toBe(crashed);
  });

  it('says in words that a page went away where nothing more is known', async () => {
    const explained = await explainGone(
      BROKEN_OFF,
      { page: open, signal: new AbortController().signal },
      'read',
    );
    expect(explained).toMatchObject({
      message: 'The page went away while its form was being read. Start this job again.',
      retryable: true,
    });
  });

  it.each(['page.evaluate: Target crashed', 'Target page, context or browser has been closed'])(
    'takes "%s" for the end of a page',
    (message) => expect(isGone(new Error(message))).toBe(true),
  );

  it('leaves errors of other kinds as they are', async () => {
    const other = new TypeError('x is not a function');
    const tab = { page: open, signal: new AbortController().signal };
    expect(await explainGone(other, tab, 'filled in')).toBe(other);
  });
});
