import type { Page } from 'playwright-core';
import { within } from '../page/within.ts';
import { VENDORS } from './list.ts';
import { isOwnBoard } from './own-board.ts';
import { practice } from './practice.ts';
import { isHostOf } from './routes.ts';
import type { Vendor } from './vendor.ts';

const LOOK_MS = 5000;

/**
 * The vendor of a page: by its host or a frame's, by the addresses that the page gives for itself and its form (a copy
 * or a company's own domain keeps them), or by its marks. Null for an unknown one.
 */
export async function detectVendor(page: Page): Promise<Vendor | null> {
  const urls = page.frames().map((frame) => frame.url());
  const selectors = VENDORS.map((vendor) => vendor.mark ?? '');
  const { told, marked } = await within(
    LOOK_MS,
    { told: [], marked: [] },
    page.evaluate(look, selectors),
  ).catch(() => ({ told: [] as string[], marked: [] as boolean[] }));
  const own = [page.url(), ...told];
  const isMarked = (vendor: Vendor, index: number): boolean =>
    marked[index] === true && (vendor !== practice || isOwnBoard(page));
  return (
    VENDORS.find((vendor, index) => vendor.hosts.length === 0 && isMarked(vendor, index)) ??
    VENDORS.find((vendor) => own.some((url) => isAt(vendor, url))) ??
    VENDORS.find(isMarked) ??
    VENDORS.find((vendor) => urls.some((url) => isAt(vendor, url))) ??
    null
  );
}

function isAt(vendor: Vendor, url: string): boolean {
  return URL.canParse(url) && isHostOf(vendor.hosts, new URL(url).hostname);
}

/** Runs in the page. Browsers note in a saved page where it came from. */
function look(selectors: string[]): { told: string[]; marked: boolean[] } {
  const notes = location.protocol === 'file:' ? [...document.childNodes] : [];
  const saved = notes
    .filter((node) => node.nodeType === Node.COMMENT_NODE)
    .map((node) => /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')?.[1] ?? '');
  const given = [
    ['link[rel=canonical]', 'href'],
    ['meta[property="og:url"]', 'content'],
    ['form[action]', 'action'],
  ] as const;
  const told = given.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((node) => node.getAttribute(attribute) ?? ''),
  );
  return {
    told: [...saved, ...told].filter((url) => url !== ''),
    marked: selectors.map((selector) => selector !== '' && document.querySelector(selector) !== null),
  };
}
