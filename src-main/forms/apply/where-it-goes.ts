import type { FoundButton } from '../page/find-buttons.ts';
import type { PageReading } from '../read/read-page.ts';
import { isHostOf, routesOf } from '../vendors/routes.ts';
import type { ReviewQuestion } from './apply-request.ts';
import type { Session } from './session.ts';

/** The origins that have a part in a form. */
export interface WhereItGoes {
  posting: string;
  page: string;
  /** Of frames with questions, where they are others than the page's. */
  frames: string[];
  /** Where its button would have the browser send it; null where the page says nothing of it. */
  action: string | null;
}

/** Reads where a form stands and where it would go. */
export function whereItGoes(session: Session, reading: PageReading, submit: FoundButton | null): WhereItGoes {
  const page = originOf(reading.url);
  const asking = reading.fields
    .filter((field) => field.visible && !field.decoy)
    .map((field) => frameOrigin(reading, field.frameIndex));
  const pressed = submit === null ? [] : [originOf(submit.frame.url())];
  const frames = [...new Set([...asking, ...pressed])].filter(
    (origin) => origin !== page && origin !== 'null',
  );
  return {
    posting: originOf(session.request.url),
    page,
    frames,
    action: submit?.action == null ? null : originOf(submit.action),
  };
}

/** All of them: the posting's first, and last the one that it is sent to. */
export function originsIn(where: WhereItGoes): string[] {
  const { posting, page, frames, action } = where;
  const all = [...new Set([posting, page, ...frames, ...(action === null ? [] : [action])])];
  const to = sentTo(where);
  return all.at(-1) === to ? all : [...all, to];
}

/** Where it is sent to: the one that the user's yes is about. */
export function sentTo({ page, frames, action }: WhereItGoes): string {
  return action ?? frames.at(-1) ?? page;
}

/** Where the request may go once the user said yes to what they saw. */
export function approvedOrigins({ page, frames, action }: WhereItGoes): string[] {
  return action === null ? [...new Set([page, ...frames])] : [...new Set([action, page, ...frames])];
}

/** What the user must know of where it goes, in words, by origin; empty where all is the posting's own or its vendor's. */
export function strangersIn(session: Session, where: WhereItGoes): ReviewQuestion['strangers'] {
  const { page, frames, action } = where;
  const told = [
    {
      origin: page,
      warning: `The posting is at ${hostOf(where.posting)}, but its form is at ${hostOf(page)}.`,
    },
    ...frames.map((origin) => ({ origin, warning: `A part of this form belongs to ${hostOf(origin)}.` })),
    ...(action === null || action === page
      ? []
      : [{ origin: action, warning: `What you approve goes to ${hostOf(action)}.` }]),
  ];
  return told.filter(({ origin }) => !belongs(session, origin));
}

/** Whether an origin is the posting's own, or is of the vendor that the form is proven to be of. */
export function belongs(session: Session, origin: string): boolean {
  if (trustedOrigins(session.request.url).includes(origin)) return true;
  return URL.canParse(origin) && isHostOf(session.routes?.hosts ?? [], new URL(origin).hostname);
}

/**
 * The posting's own origin, with or without `www`, which sites add or take away at once; over a safe connection as well
 * where the posting named an unsafe one.
 */
export function trustedOrigins(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { origin, protocol, hostname, port } = new URL(url);
  if (port !== '' || !/[a-z]/i.test(hostname)) return [origin];
  const safe = [hostname, hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`].map(
    (host) => `https://${host}`,
  );
  return protocol === 'http:' ? [origin, ...safe] : safe;
}

/**
 * Tells the guard what is known of the form's vendor by now. Where the form stands is what proves it; before there is one,
 * any frame may be where it comes.
 */
export function tellVendor(session: Session, reading: PageReading): void {
  const { tab, vendor } = session;
  const asking = reading.fields.filter((field) => field.visible && !field.decoy && field.type !== 'hidden');
  const frames =
    asking.length === 0 ? reading.frames : asking.map(({ frameIndex }) => reading.frames[frameIndex]);
  const urls = new Set(frames.flatMap((frame) => frame?.url() ?? []));
  session.routes = routesOf(vendor, [tab.page.url(), ...urls]);
  tab.guard.setVendor(session.routes);
}

export function frameOrigin(reading: PageReading, frameIndex: number): string {
  const frame = reading.frames[frameIndex];
  return frame === undefined ? 'null' : originOf(frame.url());
}

/** `null` for a document that has none of its own, such as one that its page wrote. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
