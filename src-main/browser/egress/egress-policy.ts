import type { EgressState, Known, Verdict } from './egress-state.ts';
import { isInsteadOfLink, isRead, matchesHost, type Outgoing } from './outgoing.ts';
import { type PathSign, signOf } from './path-signs.ts';
import { isPlainAddress } from './plain-address.ts';
import { handsOut, isShownToRead, isUpkeep, mayEnd, saysItEnds, tellsToSend } from './read-signs.ts';
import { bucketOf } from './s3-bucket.ts';

/** A captcha decides by these calls whether the visitor is a person; without them no form can be sent. */
const CAPTCHA_HOSTS = [
  ...['www.google.com', 'www.recaptcha.net', '*.hcaptcha.com', 'challenges.cloudflare.com'],
  ...[
    '*.arkoselabs.com',
    '*.funcaptcha.com',
    '*.captcha-delivery.com',
    'api.friendlycaptcha.com',
    '*.frcapi.com',
  ],
];
const CAPTCHA_PATH = /^\/recaptcha\//;

const PASS: Verdict = { pass: true, sends: false };
const hold = (why: string): Verdict => ({ pass: false, sends: false, why });
const holdSend = (why: string): Verdict => ({ pass: false, sends: true, why });

/**
 * The one place that decides what may leave the browser for a form (docs/decisions/0010). Reading: nothing with the
 * user's data. Filling: only to the form's own origin and its vendor, and nothing that could be the application itself.
 * Sending: to what the user approved. Whatever is not known to be harmless is held.
 */
export function decide(request: Outgoing, state: EgressState): Verdict {
  if (isCaptcha(request.url)) return request.carried === 0 ? PASS : hold('it takes your data to a captcha');
  switch (state.kind) {
    case 'reading':
      return whileReading(request, state);
    case 'filling':
      return whileFilling(request, state);
    case 'sending':
      return whileSending(request, state);
  }
}

function whileReading(request: Outgoing, state: EgressState & { kind: 'reading' }): Verdict {
  const own = request.url.origin === state.own;
  if (request.carried > 0 && !(own && isRead(request)))
    return hold('it takes your data before anything was filled in');
  if (isRead(request))
    return !state.pressed || isKnownRead(request, state) ? PASS : holdSend('it could apply with one click');
  const sign = signFor(request, state);
  if (request.kind === 'page' || request.kind === 'frame')
    return holdSend('it sends a form before it was filled in');
  if (sign === 'query' || (sign === 'count' && !ordersToSend(request, state))) return PASS;
  if (sign === 'send') return holdSend('it could apply with one click');
  const vendors = isVendors(request, state);
  if (vendors && (!state.pressed || isStepOfVendor(request, state))) return PASS;
  if (state.pressed)
    return sign === 'draft' || helps(sign, request, state) || state.isHabit(request)
      ? PASS
      : holdSend('it could apply with one click');
  return own || vendors ? PASS : hold('it goes to another site');
}

function whileFilling(request: Outgoing, state: EgressState & { kind: 'filling' }): Verdict {
  if (isUpload(request, state)) return PASS;
  const vendors = isVendors(request, state);
  const trusted = isOfForm(request, state);
  if (request.method === 'OPTIONS' && isForStorage(request, state)) return PASS;
  if (isRead(request)) return readsWhileFilling(request, state, trusted);
  if (!trusted) return elsewhereYet(request, state);
  const sign = signFor(request, state);
  if (request.kind === 'page' || request.kind === 'frame')
    return state.stepping && isStep(request, state) ? PASS : holdSend('it could be the whole form');
  if (sign === 'send') return holdSend('it could be the whole form');
  if (vendors && (!state.stepping || state.adding || isStepOfVendor(request, state))) return PASS;
  if (finishesSaved(request, state, sign)) return holdSend('it could send what was saved before');
  if (sign === 'draft' && !(state.stepping && request.sealed)) return PASS;
  if (helps(sign, request, state)) return PASS;
  // A reader of resumes is told whose it is.
  if (sign === 'file' && !state.stepping && state.isDocumentAlone(request)) return PASS;
  if (sign === 'count' && request.carried === 0 && !request.sealed)
    return ordersToSend(request, state) ? holdSend('it could send the form') : PASS;
  if (request.kind === 'ping' && request.carried > 0) return holdSend('it could be the whole form');
  if (state.stepping)
    return request.carried === 0 && state.isHabit(request) ? PASS : holdSend('it could be the whole form');
  const isHabit = state.isHabit(request);
  const isHidden = request.sealed || (!isHabit && state.hidesNew(request));
  const carried = Math.max(request.carried, state.withBefore(request));
  return carried < state.enough && !isHidden ? PASS : holdSend('it could be the whole form');
}

/** Whether it carries nothing of what was saved before, and may hand that in: by its words at any time, by anything as "Next" is pressed. */
function finishesSaved(request: Outgoing, state: EgressState & { kind: 'filling' }, sign: PathSign): boolean {
  if (!state.saved || request.carried > 0 || request.file || sign === 'query' || sign === 'count')
    return false;
  if (state.isHabit(request) || isUpkeep(request)) return false;
  return state.stepping || (sign === 'none' && mayEnd(request) && !handsOut(request, state.path));
}

/** Whether a request goes to the form's own site or its vendor. */
export function isOfForm(request: Outgoing, state: Known): boolean {
  return isVendors(request, state) || state.trusted.has(request.url.origin);
}

function readsWhileFilling(request: Outgoing, state: EgressState, trusted: boolean): Verdict {
  const { carried } = request;
  if (request.kind === 'page' && carried > 0) return holdSend('it could be the whole form');
  if (trusted) {
    const known = isKnownInStep(request, state);
    const isNew = !isVendors(request, state) && !state.seen.has(request.url.href);
    if (isNew && state.hidesNew(request)) return holdSend('it could be the whole form in cipher');
    const ends = !known && saysItEnds(request, state.path);
    const stepping = stepsOn(state);
    if (ends && (state.saved || (stepping && request.kind === 'page')))
      return holdSend('it could send what was saved before');
    if (request.kind === 'page')
      return stepping && !known ? { pass: true, sends: false, unclear: true } : PASS;
    // What was saved before may be sent by an address that carries none of it.
    const mayFinish = carried >= state.enough || (stepping && !known);
    return mayFinish ? holdSend('it could be the whole form') : PASS;
  }
  if (carried === 0 && (state.isRepeat(request) || state.isPartOfSeen(request))) return PASS;
  return elsewhereYet(request, state);
}

/**
 * To a site that the user has not approved yet nothing goes that says anything new: a page can write what was typed in
 * so that no search finds it. That holds for the site of the page itself, where it is not the posting's.
 */
function elsewhereYet({ url, carried, kind }: Outgoing, state: EgressState): Verdict {
  const own = url.origin === state.own;
  const why =
    carried > 0
      ? 'it takes your data to another site'
      : kind === 'page' && !own
        ? 'it leads to another site'
        : own
          ? 'it goes to a site that you did not approve yet'
          : 'it goes to another site';
  // What the page's own site is asked for as "Next" is pressed leads on there: the user is asked for it.
  return own && state.kind === 'filling' && state.stepping ? holdSend(why) : hold(why);
}

function whileSending(request: Outgoing, state: EgressState & { kind: 'sending' }): Verdict {
  const { url, carried } = request;
  if (isUpload(request, state)) return PASS;
  const approved = state.approved.has(url.origin) || isVendors(request, state);
  if (request.method === 'OPTIONS' && isForStorage(request, state)) return PASS;
  if (isRead(request)) {
    if (request.kind === 'page' && !approved)
      return carried === 0 && mayLeadTo(request, state) ? PASS : elsewhere(url);
    if (approved) return { pass: true, sends: couldFinish(request, state) };
    return readsWhileFilling(request, state, false);
  }
  if (!approved)
    return carried > 0 || request.kind === 'page' || request.file
      ? elsewhere(url)
      : hold('it goes to another site');
  const sign = signFor(request, state);
  return {
    pass: true,
    sends:
      !(sign === 'count' && carried === 0 && !(state.saved && tellsToSend(request))) &&
      !(sign === 'query' && carried < state.enough),
  };
}

/** A GET after the approval; a form may have brought all but its last value to the site before. */
function couldFinish(request: Outgoing, state: EgressState & { kind: 'sending' }): boolean {
  if (request.carried >= state.enough || (request.kind === 'page' && request.carried > 0)) return true;
  const isFirst = !state.gone && request.carried === 0 && request.method !== 'OPTIONS';
  if (isFirst && !isKnownInStep(request, state) && (state.saved || saysItEnds(request, state.path, true)))
    return true;
  return request.carried > 0 && (request.kind === 'frame' || signFor(request, state) === 'none');
}

/** A page elsewhere that may follow: one that the site leads to, or that thanks, at an address that says too little to carry answers. */
function mayLeadTo({ url, redirected, window }: Outgoing, state: Known): boolean {
  if (redirected === true || state.seen.has(url.href)) return true;
  return window !== true && isPlainAddress(url, state.path);
}

/** Whether a count is a word to the site to send, which the page did not say by itself before. */
function ordersToSend(request: Outgoing, state: EgressState): boolean {
  const mayOrder = state.kind === 'reading' ? state.pressed : state.saved || stepsOn(state);
  return mayOrder && !isVendors(request, state) && !state.isHabit(request) && tellsToSend(request);
}

const stepsOn = (state: EgressState): boolean => state.kind === 'filling' && state.stepping;

function elsewhere(url: URL): Verdict {
  return holdSend(`it would go to ${url.host}, which you did not approve`);
}

function isCaptcha({ hostname, pathname }: URL): boolean {
  if (!CAPTCHA_HOSTS.some((pattern) => matchesHost(hostname, pattern))) return false;
  return hostname !== 'www.google.com' || CAPTCHA_PATH.test(pathname);
}

/** What an address is for, by its words or by what is known of its vendor. */
function signFor(request: Outgoing, state: Known): PathSign {
  const known =
    isVendors(request, state) && !isRead(request) && state.vendor?.sendPaths?.test(request.url.pathname);
  return known === true ? 'send' : signOf(request);
}

/** A file, a look-up or a query on its way: none takes several of the user's values. */
function helps(sign: PathSign, { carried, sealed }: Outgoing, { enough }: Known): boolean {
  return (sign === 'file' || sign === 'look-up' || sign === 'query') && carried < enough && !sealed;
}

/** Whether a vendor whose forms always come in steps has it: what goes to it as one comes is a draft, unless it says that it sends. */
export function isStepOfVendor(request: Outgoing, state: Known): boolean {
  return state.vendor?.manySteps === true && isVendors(request, state);
}

function isVendors({ url }: Outgoing, { vendor }: Known): boolean {
  return vendor?.hosts.some((pattern) => matchesHost(url.hostname, pattern)) ?? false;
}

/** A request by which nothing can be applied for: shown by its address, its vendor, or by having been made before. */
function isKnownRead(request: Outgoing, state: Known): boolean {
  return (
    isStepOfVendor(request, state) ||
    state.seen.has(request.url.href) ||
    state.isHabit(request) ||
    isShownToRead(request, state.path)
  );
}

/** As a further step comes, a frame is no link that somebody pressed, and a part of the page may come from a known folder. */
function isKnownInStep(request: Outgoing, state: Known): boolean {
  const isDocument =
    request.kind === 'page' || (request.kind === 'frame' && !isInsteadOfLink(request.chosen));
  const asData = isDocument ? { ...request, kind: 'data' as const } : request;
  return isKnownRead(asData, state) || state.isHabit(request) || state.isPartOfSeen(request);
}

/** A file on its way to where the vendor keeps files. */
function isUpload(request: Outgoing, state: Known): boolean {
  if (!request.file || request.sealed || isRead(request) || request.kind !== 'data') return false;
  return isForStorage(request, state);
}

function isForStorage({ url, carried }: Outgoing, { vendor, enough }: Known): boolean {
  const bucket = bucketOf(url);
  return carried < enough && bucket !== null && (vendor?.buckets?.test(bucket) ?? false);
}

/** A page that goes to the vendor for the next step of its form. */
function isStep(request: Outgoing, state: Known): boolean {
  if (state.vendor === null || signFor(request, state) === 'send')
    return state.vendor?.stepPaths?.test(request.url.pathname) ?? false;
  if (state.vendor.stepPaths !== undefined) return state.vendor.stepPaths.test(request.url.pathname);
  return state.vendor.steps && isVendors(request, state);
}
