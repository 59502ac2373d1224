import { expect, test } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { createLiveTabs } from '#main/compose/browsing/live-tabs.ts';

const JOB = { id: 'job', title: 'Baker', company: 'Acme' };

/** A tab that shows what it is told to. */
function fakeTab() {
  let show: (frame: { jpeg: string; width: number; height: number }) => void = () => undefined;
  const page = {
    page: { url: () => 'https://acme.example/apply' },
    takeover: { held: () => false },
    watch: async (listener: typeof show) => {
      show = listener;
      return async () => undefined;
    },
  };
  return {
    page: page as unknown as BrowserPage,
    paint: (jpeg: string) => show({ jpeg, width: 10, height: 5 }),
  };
}

test('those who look see the page, and that it is gone once it is closed', async () => {
  const tabs = createLiveTabs();
  const stop = new AbortController();
  const frames = tabs.frames({}, stop.signal);
  const first = frames.next();
  const tab = fakeTab();
  const close = tabs.add(JOB, tab.page);
  tab.paint('picture');
  expect((await first).value).toMatchObject({
    jobId: 'job',
    title: 'Baker',
    company: 'Acme',
    jpeg: 'picture',
  });

  close();
  tab.paint('a picture that was on its way');
  expect((await frames.next()).value).toMatchObject({ jobId: 'job', jpeg: '' });
  const none = frames.next();
  stop.abort();
  expect((await none).done).toBe(true);
  await expect(tabs.takeOver('job')).rejects.toThrow('not open');
});
