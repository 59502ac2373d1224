import type { Page } from 'playwright-core';
import type { Vendor } from './vendor.ts';

/** The practice board that the app serves. It can be asked what it received, so no outcome stays unknown. */
export const practice: Vendor = {
  name: 'practice',
  hosts: [],
  mark: 'meta[name="generator"][content="jobai-practice-board"]',
  confirmation: { url: /\/thanks\b/, selector: '#application_confirmation' },
  stepPaths: /\/apply\/(my-information|my-experience|questions|disclosures)$/,
  wasReceived: askBoard,
};

async function askBoard(page: Page, url: string, email: string): Promise<boolean | null> {
  const { origin, pathname } = new URL(url);
  const posting = postingOf(pathname);
  if (posting === null || email === '') return null;
  try {
    const query = new URLSearchParams({ posting, email });
    const answer = await page.request.get(`${origin}/api/applications?${query}`, { timeout: 5000 });
    if (!answer.ok()) return null;
    const received: unknown = await answer.json();
    return Array.isArray(received) && received.length > 0;
  } catch {
    return null;
  }
}

/** The posting's id in the addresses of the board's three styles. */
function postingOf(pathname: string): string | null {
  const patterns = [/\/jobs\/([\w-]+)/, /\/job\/[^/]*_([\w-]+)/, /^\/[\w-]+\/([\w-]+)/];
  for (const pattern of patterns) {
    const id = pattern.exec(pathname)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}
