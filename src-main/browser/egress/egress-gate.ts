import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import type { Logger } from '#agents/ports.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { closeErrands } from './close-errands.ts';
import { closeSideDoors, WITHOUT_LIVE_CONNECTIONS } from './close-side-doors.ts';
import { createFormGuard, type GuardDoor, type NetworkGuard, type SeenSend } from './form-guard.ts';
import { type PausedRequest, readPaused } from './read-paused.ts';

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

/** How long the tabs may take to say whose an unknown frame is, in ms. */
const LEARN_MS = 1500;

/** Whether an address is of this machine or the user's own network. */
export type IsInside = (url: string) => Promise<boolean>;

interface Watched {
  /** It may reach the user's own network, or the user has it in hand and opens what they like. */
  mayReachInside(): boolean;
  guard: NetworkGuard & GuardDoor;
  page: Page;
  /** Of the page, and of each frame that the browser keeps in a process of its own. */
  sessions: CDPSession[];
  mainFrame: string;
  frames: Set<string>;
  /** When it was closed, by `performance.now`; null while it is open. */
  goneAt: number | null;
}

const INSIDE = 'a page of the web has no business in the network of the user';
/** How many closed tabs are remembered; a request comes within moments of its tab's end. */
const MOST_GONE = 20;
/** How long a worker may live on without its page, with some to spare, in ms. */
const WORKER_OUTLIVES_MS = 60_000;

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
  const tabs = new Set<Watched>();
  /** What a tab still says as it goes, and what was held just before, is judged as before. */
  const gone: Watched[] = [];
  const statuses = new Map<string, SeenSend>();
  const stopped = new Set<string>();

  const ownerOf = async (frameId: string): Promise<Watched | null> => {
    const known = () => [...tabs].find((tab) => tab.frames.has(frameId)) ?? null;
    // A tab that hangs must not hold up what the others wait for.
    if (known() === null) await Promise.race([sleep(LEARN_MS), Promise.all([...tabs].map(readFrames))]);
    return known() ?? gone.find((tab) => tab.frames.has(frameId)) ?? null;
  };
  /** The tabs that what belongs to no known frame may come from: a worker may live on after its page. */
  const maybeOwners = (event: PausedRequest): readonly Watched[] => {
    const now = performance.now();
    const late = gone.filter(({ goneAt }) => goneAt !== null && now - goneAt < WORKER_OUTLIVES_MS);
    return claimed(event, [...tabs, ...late]);
  };
  const judge = (event: PausedRequest, owner: Watched | null): string | null => {
    // What may be of a page in the user's hand may be of another one as well: that one's guard decides.
    const concerned = owner === null ? maybeOwners(event).filter(({ guard }) => !guard.isOpen()) : [owner];
    for (const { guard, mainFrame } of concerned) {
      const request = readPaused(event, owner === null ? null : mainFrame, guard.count);
      if (request === null) return null;
      const verdict = guard.judge(request);
      if (!verdict.pass) return verdict.why;
      if (verdict.seen !== undefined) statuses.set(event.requestId, verdict.seen);
    }
    return null;
  };
  const leadsInside = async (event: PausedRequest, owner: Watched | null): Promise<boolean> => {
    const concerned = owner === null ? maybeOwners(event) : [owner];
    return concerned.some((tab) => !tab.mayReachInside()) && (await isInside(event.request.url));
  };
  const refuse = async (event: PausedRequest, owner: Watched | null, why: string): Promise<void> => {
    const { method, url } = event.request;
    // An aborted page stays as it is; "blocked" would put an error page in its place, and says why one did not open.
    const stays = event.resourceType === 'Document' && owner?.page.url() !== 'about:blank';
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
      if (sent !== undefined) sent.status = event.responseStatusCode ?? null;
      await session.send('Fetch.continueResponse', {
        requestId,
        ...(isWorker(event) &&
          event.responseStatusCode !== undefined && {
            responseCode: event.responseStatusCode,
            responseHeaders: [...(event.responseHeaders ?? []), WITHOUT_LIVE_CONNECTIONS],
          }),
      });
      return;
    }
    const owner = await ownerOf(event.frameId);
    const why = (await leadsInside(event, owner)) ? INSIDE : judge(event, owner);
    if (why !== null) return refuse(event, owner, why);
    const interceptResponse = statuses.has(requestId) || isWorker(event);
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
        goneAt: null,
      };
      await listenTo(tab, own);
      tab.mainFrame = (await own.send('Page.getFrameTree')).frameTree.frame.id;
      tellRefused(page, guard);
      tabs.add(tab);
      own.on('Page.frameNavigated', ({ frame }) => {
        if (frame.id === tab.mainFrame) guard.navigated();
      });
      page.on('framenavigated', (frame) => {
        if (frame !== page.mainFrame()) void listenToFrame(tab, frame);
      });
      page.once('close', () => {
        tabs.delete(tab);
        tab.goneAt = performance.now();
        gone.unshift(tab);
        gone.splice(MOST_GONE);
      });
      return guard;
    },
    stopped: (method, url) => stopped.has(keyOf(method, url)),
  };
}

/**
 * The tabs that a worker or a window of nobody's may belong to: those of the origin that the browser says it has, else
 * all of them.
 */
function claimed({ request }: PausedRequest, tabs: readonly Watched[]): readonly Watched[] {
  const headers = Object.entries(request.headers);
  const origin = headers.find(([name]) => name.toLowerCase() === 'origin')?.[1];
  const theirs = tabs.filter(({ page }) =>
    page.frames().some((frame) => URL.canParse(frame.url()) && new URL(frame.url()).origin === origin),
  );
  return theirs.length > 0 ? theirs : tabs;
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

/** Learns the frames of a session now and from now on. */
async function listenTo(tab: Watched, session: CDPSession): Promise<void> {
  session.on('Page.frameAttached', ({ frameId }) => tab.frames.add(frameId));
  await session.send('Page.enable');
  await learnFrames(tab, session);
}

/** A frame of another site has a process, and so a session, of its own; what stands in it is told by that one alone. */
async function listenToFrame(tab: Watched, frame: Frame): Promise<void> {
  // A frame of the page's own process has none.
  const session = await tab.page
    .context()
    .newCDPSession(frame)
    .catch(() => null);
  if (session === null) return;
  tab.sessions.push(session);
  await listenTo(tab, session).catch(() => undefined);
}

function readFrames(tab: Watched): Promise<unknown> {
  return Promise.all(tab.sessions.map((session) => learnFrames(tab, session).catch(() => undefined)));
}

async function learnFrames(tab: Watched, session: CDPSession): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const visit = ({ frame, childFrames = [] }: FrameTree): void => {
    tab.frames.add(frame.id);
    childFrames.forEach(visit);
  };
  visit(frameTree);
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

/** The script of a worker is told as "other", as is the page's icon. */
function isWorker({ resourceType }: PausedRequest): boolean {
  return resourceType === 'Other';
}

function keyOf(method: string, url: string): string {
  return `${method} ${url}`;
}
