import type { Page } from 'playwright-core';
import { within } from '../page/within.ts';

const READ_MS = 1500;

/** The long strings that a page has before anything is typed in: in its text, its cookies and what it stores. */
export async function stringsBefore(page: Page): Promise<readonly string[]> {
  const each = page.frames().map((frame) =>
    within(
      READ_MS,
      [],
      frame.evaluate(readStrings).catch(() => []),
    ),
  );
  return (await Promise.all(each)).flat();
}

/** Runs in the page. */
function readStrings(): string[] {
  const kept = ['localStorage', 'sessionStorage', 'cookie'].map((name) => {
    try {
      return name === 'cookie'
        ? decodeURIComponent(document.cookie)
        : JSON.stringify(globalThis[name as 'localStorage']);
    } catch {
      return '';
    }
  });
  const text = `${document.documentElement.outerHTML}\n${kept.join('\n')}`;
  return [...new Set(text.match(/[A-Za-z0-9+/_-]{28,20000}/g) ?? [])].slice(0, 4000);
}
