import type { Page } from 'playwright-core';
import { VENDORS } from './list.ts';
import type { Vendor } from './vendor.ts';

/** The vendor of a page: by its host or a frame's, by the address that it was saved from, or by its marks. Null for an unknown one. */
export async function detectVendor(page: Page): Promise<Vendor | null> {
  const urls = page.frames().map((frame) => frame.url());
  const saved = await page.evaluate(savedFrom).catch(() => '');
  const marks = VENDORS.map((vendor) => vendor.mark ?? '');
  const marked = await page.evaluate(present, marks).catch(() => []);
  const own = [page.url(), saved];
  return (
    VENDORS.find((vendor, index) => vendor.hosts.length === 0 && marked[index] === true) ??
    VENDORS.find((vendor) => own.some((url) => isHostOf(vendor, url))) ??
    VENDORS.find((_, index) => marked[index] === true) ??
    VENDORS.find((vendor) => urls.some((url) => isHostOf(vendor, url))) ??
    null
  );
}

function isHostOf(vendor: Vendor, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return vendor.hosts.some((pattern) => {
    const domain = pattern.replace(/^\*\./, '');
    return hostname === domain || (pattern.startsWith('*.') && hostname.endsWith(`.${domain}`));
  });
}

/** Runs in the page: browsers note in a saved page where it came from. */
function savedFrom(): string {
  if (location.protocol !== 'file:') return '';
  for (const node of document.childNodes) {
    const found =
      node.nodeType === Node.COMMENT_NODE ? /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '') : null;
    if (found?.[1] !== undefined) return found[1];
  }
  return '';
}

/** Runs in the page. */
function present(selectors: string[]): boolean[] {
  return selectors.map((selector) => selector !== '' && document.querySelector(selector) !== null);
}
