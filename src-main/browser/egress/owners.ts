import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { GuardDoor, NetworkGuard } from './network-guard.ts';
import type { PausedRequest } from './read-paused.ts';

/** A tab whose frames are known. */
export interface Framed {
  page: Page;
  /** Of the page, and of each frame that the browser keeps in a process of its own. */
  sessions: CDPSession[];
  frames: Set<string>;
}

export interface Watched extends Framed {
  /** It may reach the user's own network, or the user has it in hand and opens what they like. */
  mayReachInside(): boolean;
  guard: NetworkGuard & GuardDoor;
  mainFrame: string;
  /** Of all pages that were asked for in it, or in windows that it opened. */
  sites: Set<string>;
  /** When it was closed, by `performance.now`; null while it is open. */
  goneAt: number | null;
}

export interface Owner {
  tab: Watched;
  /** The frame whose documents are pages, not frames of one; null for a window that the tab opened, all of whose are. */
  mainFrame: string | null;
}

/** Knows the tabs under guard, and which of them a request comes from. */
export interface Owners {
  add(tab: Watched): void;
  close(tab: Watched): void;
  /** The tab of a frame, or of a window that a tab opened; null where nobody can say. */
  of(frameId: string): Promise<Owner | null>;
  /**
   * The tabs that a request of no known frame may come from, the one first whose job it names: a worker may live on
   * after its page. What names the job of a form that is being sent, with leave or by the user's hand, is of that form alone.
   */
  maybe(event: PausedRequest): readonly Watched[];
  /** The sites of all tabs, closed ones included. */
  sites(): Set<string>;
}

/** How long the tabs may take to say whose an unknown frame is, in ms. */
const LEARN_MS = 1500;
/** How many closed tabs are remembered; a request comes within moments of its tab's end. */
const MOST_GONE = 20;
/** How long a worker may live on without its page, with some to spare, in ms. */
const WORKER_OUTLIVES_MS = 60_000;
/** A window may be opened by one that was opened. */
const MOST_OPENERS = 4;

/** `browser`: a session of the browser itself, which knows all its windows. */
export function createOwners(browser: CDPSession): Owners {
  const tabs = new Set<Watched>();
  /** What a tab still says as it goes, and what was held just before, is judged as before. */
  const gone: Watched[] = [];

  const holder = (frameId: string): Watched | null =>
    [...tabs, ...gone].find((tab) => tab.frames.has(frameId)) ?? null;
  const learn = async (frameId: string): Promise<Watched | null> => {
    if (holder(frameId) === null) await Promise.all([...tabs].map(readFrames));
    return holder(frameId);
  };
  const opener = async (frameId: string): Promise<Watched | null> => {
    let at = frameId;
    for (let steps = 0; steps < MOST_OPENERS; steps += 1) {
      const { targetInfo } = await browser.send('Target.getTargetInfo', { targetId: at });
      const next = targetInfo.openerFrameId ?? targetInfo.openerId;
      if (next === undefined) return null;
      const tab = holder(next);
      if (tab !== null) return tab;
      at = targetInfo.openerId ?? next;
    }
    return null;
  };
  // A tab that hangs must not hold up what the others wait for.
  const inTime = <T>(answer: Promise<T | null>): Promise<T | null> =>
    Promise.race([answer.catch(() => null), sleep(LEARN_MS, null)]);

  return {
    add: (tab) => void tabs.add(tab),
    close(tab) {
      tabs.delete(tab);
      tab.goneAt = performance.now();
      gone.unshift(tab);
      gone.splice(MOST_GONE);
    },
    async of(frameId) {
      const known = holder(frameId);
      if (known !== null) return { tab: known, mainFrame: known.mainFrame };
      const [own, opened] = await Promise.all([inTime(learn(frameId)), inTime(opener(frameId))]);
      if (own !== null) return { tab: own, mainFrame: own.mainFrame };
      return opened === null ? null : { tab: opened, mainFrame: null };
    },
    sites: () => new Set([...tabs, ...gone].flatMap((tab) => [...tab.sites])),
    maybe({ request }) {
      const now = performance.now();
      const late = gone.filter(({ goneAt }) => goneAt !== null && now - goneAt < WORKER_OUTLIVES_MS);
      const theirs = ofOrigin(request.headers, [...tabs, ...late]);
      const named = theirs.filter((tab) => namesJobOf(tab, request.url, theirs));
      const mayGo = named.filter(({ guard }) => guard.isSending() || guard.isOpen());
      if (mayGo.length > 0) return mayGo;
      return [...named, ...theirs.filter((tab) => !named.includes(tab))];
    },
  };
}

/** The tabs of the origin that the browser says a request has, else all of them. */
function ofOrigin(headers: Record<string, string>, tabs: readonly Watched[]): readonly Watched[] {
  const origin = Object.entries(headers).find(([name]) => name.toLowerCase() === 'origin')?.[1];
  const theirs = tabs.filter((tab) => addresses(tab).some((url) => new URL(url).origin === origin));
  return theirs.length > 0 ? theirs : tabs;
}

/** Whether an address names what the tab's address names and that of no other tab does, such as the number of its job. */
function namesJobOf(tab: Watched, url: string, among: readonly Watched[]): boolean {
  const others = new Set(
    among
      .filter((other) => other !== tab)
      .flatMap(addresses)
      .flatMap(numbersIn),
  );
  const own = new Set(addresses(tab).flatMap(numbersIn));
  return numbersIn(url).some((part) => own.has(part) && !others.has(part));
}

/** The parts of an address that may number something: four signs or more, a digit among them. */
function numbersIn(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`.split(/[/?&=]/).filter((part) => part.length >= 4 && /\d/.test(part));
}

const addresses = ({ page }: Watched): string[] =>
  page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => URL.canParse(url));

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

/** Learns the frames of a session now and from now on. */
export async function listenTo(tab: Framed, session: CDPSession): Promise<void> {
  session.on('Page.frameAttached', ({ frameId }) => tab.frames.add(frameId));
  await session.send('Page.enable');
  await learnFrames(tab, session);
}

/** A frame of another site has a process, and so a session, of its own; what stands in it is told by that one alone. */
export async function listenToFrame(tab: Framed, frame: Frame): Promise<void> {
  // A frame of the page's own process has none.
  const session = await tab.page
    .context()
    .newCDPSession(frame)
    .catch(() => null);
  if (session === null) return;
  tab.sessions.push(session);
  await listenTo(tab, session).catch(() => undefined);
}

/** Learns the frames of a tab anew. */
export function readFrames(tab: Framed): Promise<unknown> {
  return Promise.all(tab.sessions.map((session) => learnFrames(tab, session).catch(() => undefined)));
}

async function learnFrames(tab: Framed, session: CDPSession): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const visit = ({ frame, childFrames = [] }: FrameTree): void => {
    tab.frames.add(frame.id);
    childFrames.forEach(visit);
  };
  visit(frameTree);
}
