import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Framed, listenTo, listenToFrame, readFrames } from './owners.ts';
import type { PausedRequest } from './read-paused.ts';

/** Knows the tabs that the user opened themselves beside those of the program, to read their mail, say. */
export interface UserTabs {
  /**
   * Whether a request is certainly the user's own doing: of such a tab, and neither it nor what was opened there is of a
   * site that a tab under guard showed (`guarded`), as pages of one site can tell each other what was typed.
   */
  isTheirs(event: PausedRequest, guarded: () => Iterable<string>): Promise<boolean>;
  /** Whether a frame is known to be of such a tab. */
  has(frameId: string): boolean;
  /** The page of such a tab that asks for a part or a frame of itself, its address empty where nobody can say; null where it is a page that is asked for. */
  pageOf(event: PausedRequest): { url: string } | null;
}

/**
 * What a browser opens for the user alone, as they press for a new tab or a new window: a page of the web can't open it, nor
 * have any say in where it goes next. (A link pressed with Ctrl opens an empty tab that has no opener either.)
 */
const NEW_TAB =
  /^(chrome|edge|brave|vivaldi):\/\/(newtab|new-tab-page|new-tab-page-third-party|startpage)\/?$/;

/** How long such tabs may take to say whose an unknown frame is, in ms; one may hang. */
const LEARN_MS = 1500;

interface UserTab {
  /** Null until the browser has it ready. */
  framed: Framed | null;
  /** Of all documents that were asked for in it, or in windows that it opened. */
  sites: Set<string>;
}

/** `browser`: a session of the browser itself. Tabs that are open already are of nobody. */
export async function watchUserTabs(context: BrowserContext, browser: CDPSession): Promise<UserTabs> {
  const tabs = new Map<string, UserTab>();
  let begun = false;
  browser.on('Target.targetCreated', ({ targetInfo: { type, targetId, url, openerId } }) => {
    if (!begun || type !== 'page') return;
    const opener = openerId === undefined ? undefined : tabs.get(openerId);
    if (opener !== undefined) tabs.set(targetId, { framed: null, sites: opener.sites });
    else if (openerId === undefined && NEW_TAB.test(url))
      tabs.set(targetId, { framed: null, sites: new Set() });
  });
  browser.on('Target.targetDestroyed', ({ targetId }) => void tabs.delete(targetId));
  context.on('page', (page) => void attach(page, tabs).catch(() => undefined));
  await browser.send('Target.setDiscoverTargets', { discover: true });
  begun = true;

  const holder = (frameId: string): [string, UserTab] | null =>
    [...tabs].find(([targetId, { framed }]) => targetId === frameId || framed?.frames.has(frameId)) ?? null;

  return {
    async isTheirs({ frameId, resourceType, request: { url } }, guarded) {
      if (tabs.size === 0) return false;
      if (holder(frameId) === null)
        await Promise.race([
          Promise.all([...tabs.values()].map(({ framed }) => framed && readFrames(framed))),
          sleep(LEARN_MS),
        ]);
      const tab = holder(frameId)?.[1];
      if (tab === undefined) return false;
      const site = siteOf(url);
      if (resourceType === 'Document') tab.sites.add(site);
      const theirs = new Set([...tab.sites, site]);
      return [...guarded()].every((one) => !theirs.has(one));
    },
    has: (frameId) => holder(frameId) !== null,
    pageOf({ frameId, resourceType }) {
      const found = holder(frameId);
      if (found === null || (resourceType === 'Document' && found[0] === frameId)) return null;
      return { url: found[1].framed?.page.url() ?? '' };
    },
  };
}

async function attach(page: Page, tabs: ReadonlyMap<string, UserTab>): Promise<void> {
  if (tabs.size === 0) return;
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const tab = tabs.get(targetInfo.targetId);
  if (tab === undefined) return void session.detach().catch(() => undefined);
  const framed: Framed = { page, sessions: [session], frames: new Set() };
  tab.framed = framed;
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) void listenToFrame(framed, frame);
  });
  await listenTo(framed, session);
}

/** The site of an address: its host, and all others of its domain. Of domains below which anybody can rent one, too much. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname } = new URL(url);
  return isIP(hostname.replace(/^\[|\]$/g, '')) > 0 ? hostname : hostname.split('.').slice(-2).join('.');
}
