import type { BrowserContext, Page } from 'playwright-core';
import type { Logger } from '#agents/ports.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { closeErrands } from './close-errands.ts';
import { closeSideDoors } from './close-side-doors.ts';
import { createFormGuard } from './form-guard.ts';
import type { GuardDoor, NetworkGuard } from './network-guard.ts';
import { createOwners, listenTo, listenToFrame, type Owner, type Watched } from './owners.ts';
import { isWorker, passResponse } from './pass-response.ts';
import { type PausedRequest, readPaused } from './read-paused.ts';
import type { SeenSend } from './traffic.ts';
import { siteOf, watchUserTabs } from './user-tabs.ts';

/** The door to the network of one browser: every request of every tab, frame, worker and window passes it. */
export interface EgressGate {
  /**
   * Puts a tab under a guard of its own, in the state `reading`. `inside`: its page is of the user's own network, so that
   * it may ask for others there.
   */
  watch(page: Page, options: { held: () => boolean; inside: boolean }): Promise<NetworkGuard>;
  /** Whether a request was stopped here and so never left. */
  stopped(method: string, url: string): boolean;
}

/** Whether an address is of this machine or the user's own network. */
export type IsInside = (url: string) => Promise<boolean>;

const INSIDE = 'a page of the web has no business in the network of the user';
/**
 * Makes the gate. It asks the browser itself, not a page, to hold each request back, so that workers, windows that a
 * page opens and redirects have no way around it. Throws where the browser can't be asked: nothing is opened then.
 */
export async function createEgressGate(
  context: BrowserContext,
  log: Logger,
  isInside: IsInside,
): Promise<EgressGate> {
  const browser = context.browser();
  if (browser === null)
    throw new ExternalServiceError(
      'This browser does not let JobAI watch what it sends, so nothing was opened in it. Choose another browser in the settings.',
    );
  const session = await browser.newBrowserCDPSession();
  const owners = createOwners(session);
  const userTabs = await watchUserTabs(context, session);
  const statuses = new Map<string, SeenSend>();
  const stopped = new Set<string>();

  const judge = (event: PausedRequest, owner: Owner | null): string | null => {
    const tabs = owner === null ? owners.maybe(event) : [owner.tab];
    // What may be of a page in the user's hand may be of another one as well: that one's guard decides, and theirs notes it.
    const inHand = owner === null ? tabs.filter(({ guard }) => guard.isOpen()) : [];
    for (const { guard } of [...tabs.filter((tab) => !inHand.includes(tab)), ...inHand]) {
      const request = readPaused(event, owner?.mainFrame ?? null, guard.count);
      if (request === null) return null;
      const verdict = guard.judge(request);
      if (!verdict.pass) {
        for (const tab of inHand) tab.guard.heldBeside(request, verdict);
        return verdict.why;
      }
      if (verdict.seen !== undefined) statuses.set(event.requestId, verdict.seen);
    }
    return null;
  };
  const leadsInside = async (event: PausedRequest, owner: Owner | null): Promise<boolean> => {
    const concerned = owner === null ? owners.maybe(event) : [owner.tab];
    return concerned.some((tab) => !tab.mayReachInside()) && (await isInside(event.request.url));
  };
  /** Of a tab of the user's own, which may not reach into their network from a page of the web either. */
  const isUsers = async (event: PausedRequest): Promise<boolean> => {
    if (!(await userTabs.isTheirs(event, owners.sites))) return false;
    const page = userTabs.pageOf(event);
    return page === null || !(await isInside(event.request.url)) || (await isInside(page.url));
  };
  const refuse = async (event: PausedRequest, owner: Owner | null, why: string): Promise<void> => {
    const { method, url } = event.request;
    // An aborted page stays as it is; "blocked" would put an error page in its place, and says why one did not open.
    const stays = event.resourceType === 'Document' && owner?.tab.page.url() !== 'about:blank';
    const errorReason = stays ? 'Aborted' : 'BlockedByClient';
    log.debug('a request was held', { request: `${method} ${new URL(url).host}`, why });
    stopped.add(keyOf(method, url));
    await session.send('Fetch.failRequest', { requestId: event.requestId, errorReason });
  };
  const answer = async (event: PausedRequest): Promise<void> => {
    const { requestId } = event;
    if (event.responseStatusCode !== undefined || event.responseErrorReason !== undefined) {
      const sent = statuses.get(requestId);
      statuses.delete(requestId);
      if (sent !== undefined) {
        sent.status = event.responseStatusCode ?? null;
        sent.open = false;
      }
      return passResponse(session, event);
    }
    const owner = userTabs.has(event.frameId) ? null : await owners.of(event.frameId);
    if (owner === null && (await isUsers(event)))
      return void (await session.send('Fetch.continueRequest', { requestId }));
    if (owner !== null && isPage(event, owner)) owner.tab.sites.add(siteOf(event.request.url));
    if (mayLook(event))
      await Promise.all(
        (owner === null ? owners.maybe(event) : [owner.tab])
          .filter(({ guard }) => guard.isSending())
          .map(({ guard }) => guard.look()),
      );
    const why = (await leadsInside(event, owner)) ? INSIDE : judge(event, owner);
    if (why !== null) return refuse(event, owner, why);
    const interceptResponse = statuses.has(requestId) || isWorker(event) || event.resourceType === 'Document';
    await session.send('Fetch.continueRequest', { requestId, interceptResponse });
  };

  session.on('Fetch.requestPaused', (event) => {
    answer(event as PausedRequest).catch((thrown: unknown) => {
      // The tab went away meanwhile, and its request with it.
      log.debug('a held request is gone', { reason: thrown instanceof Error ? thrown.message : '' });
    });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] });
  await context.addInitScript(closeSideDoors);
  await context.addInitScript(closeErrands);

  return {
    async watch(page, { held, inside }) {
      const own = await page.context().newCDPSession(page);
      const guard = createFormGuard({
        held,
        pageUrl: () => page.url(),
        onHeld: ({ method, url, why }) => log.debug('held', { request: `${method} ${url}`, why }),
      });
      const tab: Watched = {
        mayReachInside: () => inside || held(),
        guard,
        page,
        sessions: [own],
        mainFrame: '',
        frames: new Set(),
        sites: new Set(),
        goneAt: null,
      };
      await listenTo(tab, own);
      tab.mainFrame = (await own.send('Page.getFrameTree')).frameTree.frame.id;
      tellRefused(page, guard);
      owners.add(tab);
      own.on('Page.frameNavigated', ({ frame }) => {
        if (frame.id === tab.mainFrame) guard.navigated();
      });
      page.on('framenavigated', (frame) => {
        if (frame !== page.mainFrame()) void listenToFrame(tab, frame);
      });
      page.once('close', () => owners.close(tab));
      return guard;
    },
    stopped: (method, url) => stopped.has(keyOf(method, url)),
  };
}

/** The browser says of each live connection that it refused to a page or a frame of it, in whichever process. */
function tellRefused(page: Page, guard: GuardDoor): void {
  page.on('console', (message) => {
    // What a page writes to its console itself comes with what it wrote.
    if (message.args().length > 0 || !/Content Security Policy/.test(message.text())) return;
    const refused = /wss?:\/\/[^'"\s]+/.exec(message.text());
    if (refused !== null) guard.refusedLive(refused[0]);
  });
}

function keyOf(method: string, url: string): string {
  return `${method} ${url}`;
}

/** Whether the form may go with it, and its page can be asked meanwhile: not while its next document is awaited, nor as it is left. */
function mayLook({ request, resourceType }: PausedRequest): boolean {
  return !/^(?:GET|HEAD|OPTIONS)$/i.test(request.method) && !/^(?:Document|Ping)$/.test(resourceType);
}

/** Whether it is for a page as a whole, not for a frame of one. */
function isPage({ resourceType, frameId }: PausedRequest, { mainFrame }: Owner): boolean {
  return resourceType === 'Document' && (mainFrame === null || mainFrame === frameId);
}
