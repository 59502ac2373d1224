import { createBefore } from './before-typing.ts';
import { couldApply, couldSend, isBare } from './by-hand.ts';
import { createValueCount, type ValueCount } from './carried-values.ts';
import { type ChosenDocument, createChosenDocuments } from './chosen-documents.ts';
import { decide, type EgressState, isOfForm, type VendorRoutes, type Verdict } from './egress-policy.ts';
import { createLeftRecord } from './left-values.ts';
import type { Outgoing } from './outgoing.ts';
import { createApprovedSends } from './second-send.ts';
import type { SentEntry } from './sent-entries.ts';
import type { HeldRequest, Mark, SeenSend, Traffic } from './traffic.ts';

/** Decides for one tab what may leave it, and writes down what did. */
export interface NetworkGuard {
  /** `verified`: the page or its frame stands on the vendor's own host. */
  setVendor(vendor: VendorRoutes | null): void;
  /** Values of the user's that are, or may be, in the page. */
  watchFor(values: Iterable<string>): void;
  /** The user's name and e-mail address, with which a document may go to a reader of resumes. */
  watchContact(values: readonly string[]): void;
  /** A file was chosen in the page. */
  watchDocument(document: ChosenDocument): void;
  /** From now on the user's answers stand in the page. `trusted`: origins that may have drafts of them. */
  startFilling(trusted: Iterable<string>): void;
  /** A button that should lead to the form, or to its next step, is being pressed. Returns the way back. */
  press(): () => void;
  /** What stands beside the form, such as a banner, is being pressed: as `press`, but over with the returned way back. */
  pressAside(): () => void;
  /** The page is handed over for one thing, such as a captcha: what was typed in stays under guard. Returns the way back. */
  keepOn(): () => void;
  /** The user approved: one application may go to these origins. Returns the way back. */
  arm(origins: Iterable<string>): () => void;
  /** All that was seen so far, or since an earlier look. */
  traffic(since?: Mark): Traffic;
  mark(): Mark;
  /** Whether a value stood in anything that left since the form was reached; null where that can't be told. */
  left(value: string): boolean | null;
  /** What was let through as the application, box by box, where it was laid out as forms are. */
  sentEntries(): readonly SentEntry[];
  /** Host and method of each request that was stopped. */
  blocked(): readonly string[];
}

/** The guard's other side: what the gate in the network asks. */
export interface GuardDoor {
  judge(request: Outgoing): Verdict & { seen?: SeenSend };
  count: ValueCount;
  /** A request that may be of this tab was stopped for another one's sake. */
  heldBeside(request: Outgoing, verdict: Verdict & { pass: false }): void;
  /** A live connection was refused to the tab, at this address. */
  refusedLive(url: string): void;
  /** The tab shows a new document, not just a new address for the same one. */
  navigated(): void;
  /** The user drives, and all is theirs to send. */
  isOpen(): boolean;
  /** The user approved, and the form is being sent. */
  isSending(): boolean;
}

interface Options {
  /** The user drives by hand: then all is theirs to send. */
  held: () => boolean;
  pageUrl: () => string;
  onHeld: (held: HeldRequest) => void;
}

/** Makes the guard of one tab, in the state `reading`. */
export function createFormGuard(options: Options): NetworkGuard & GuardDoor {
  const values = new Set<string>();
  const seen = new Set<string>();
  const before = createBefore();
  const habits = new Set<string>();
  const sent: SeenSend[] = [];
  const held: HeldRequest[] = [];
  const bare: SeenSend[] = [];
  let count = createValueCount([]);
  let emails = createValueCount([]);
  let vendor: VendorRoutes | null = null;
  let trusted: Set<string> | null = null;
  let approved: Set<string> | null = null;
  let pressing = 0;
  let aside = 0;
  let pressed = false;
  let kept = 0;
  const live = new Set<string>();
  const left = createLeftRecord();
  const approvedSends = createApprovedSends();
  const documents = createChosenDocuments();

  const state = (): EgressState => {
    const known = {
      own: originOf(options.pageUrl()),
      path: URL.canParse(options.pageUrl()) ? new URL(options.pageUrl()).pathname : '',
      trusted: trusted ?? new Set<string>(),
      vendor,
      enough: values.size > 1 ? 2 : 1,
      seen,
      isHabit: (request: Outgoing) => habits.has(habitOf(request)),
      isRepeat: before.isRepeat,
      isPartOfSeen: before.isPartOfSeen,
      isDocumentAlone: (request: Outgoing) => documents.travelAlone(request, values),
    };
    if (approved !== null) return { ...known, kind: 'sending', approved };
    if (trusted !== null) return { ...known, kind: 'filling', stepping: pressing + aside > 0 };
    return { ...known, kind: 'reading', pressed: pressed || aside > 0 };
  };
  const isOpen = () => options.held() && (kept === 0 || (trusted === null && approved === null));
  const write = (request: Outgoing, to = sent): SeenSend => {
    const entry: SeenSend = {
      method: request.method,
      url: nameOf(request),
      status: null,
      open: true,
      carried: request.carried,
      ...(request.sealed && { sealed: true }),
    };
    to.push(entry);
    if (approved !== null && to === sent) approvedSends.note(request, entry);
    return entry;
  };
  const hold = (request: Outgoing, verdict: Verdict & { pass: false }) => {
    const { method, carried } = request;
    const file = request.file || documents.standIn(request.body);
    const ofForm = isOfForm(request, state());
    const { why, sends } = verdict;
    const leads = request.kind === 'page' && {
      leads: true as const,
      ...(emails(request.url.href) > 0 && { email: true as const }),
    };
    const entry = {
      method,
      carried,
      file,
      ofForm,
      url: nameOf(request),
      why,
      sends,
      byHand: isOpen(),
      ...leads,
    };
    held.push(entry);
    options.onHeld(entry);
    return verdict;
  };

  return {
    setVendor: (next) => {
      vendor = next;
    },
    watchFor(more) {
      for (const value of more) values.add(value);
      count = createValueCount(values);
    },
    watchContact(contact) {
      documents.setContact(contact);
      emails = createValueCount(contact.filter((value) => value.includes('@')));
    },
    watchDocument: documents.add,
    startFilling(origins) {
      trusted = new Set(origins);
    },
    press() {
      pressing += 1;
      pressed = true;
      return once(() => {
        pressing -= 1;
      });
    },
    pressAside() {
      aside += 1;
      return once(() => {
        aside -= 1;
      });
    },
    keepOn() {
      kept += 1;
      return once(() => {
        kept -= 1;
      });
    },
    arm(origins) {
      approved = new Set(origins);
      // Steps may go to one address, each with its own yes.
      approvedSends.clear();
      // What the user saw and approved may have the drafts of its further steps.
      if (trusted !== null) for (const origin of approved) trusted.add(origin);
      return once(() => {
        approved = null;
      });
    },
    traffic: (since = { sent: 0, held: 0, bare: 0 }) => ({
      sent: sent.slice(since.sent),
      held: held.slice(since.held),
      bare: bare.slice(since.bare),
    }),
    mark: () => ({ sent: sent.length, held: held.length, bare: bare.length }),
    left: left.holds,
    sentEntries: left.entries,
    blocked: () => held.map(({ method, url }) => `${method} ${new URL(url).host}`),
    count: (text) => count(text),
    heldBeside: (request, verdict) => void hold(request, verdict),
    isOpen,
    isSending: () => approved !== null,
    refusedLive(url) {
      const at = URL.canParse(url) ? new URL(url) : null;
      if (at === null) return;
      // A chat that tries again and again is none; what was never asked for before a press may be the application.
      const sends = (pressing + aside > 0 || approved !== null) && !live.has(at.host);
      live.add(at.host);
      const why = 'it would go by a live connection (WebSocket), whose contents JobAI can not check';
      const entry = {
        method: 'WEBSOCKET',
        url: `${at.origin}${at.pathname}`,
        why,
        sends,
        carried: null,
        file: false,
        ofForm: false,
        byHand: isOpen(),
      };
      held.push(entry);
      options.onHeld(entry);
    },
    navigated() {
      pressed = false;
    },
    judge(request) {
      const now = state();
      if (isOpen()) {
        const sends = now.kind === 'reading' ? couldApply(request, kept > 0) : couldSend(request, now.enough);
        if (now.kind !== 'reading') left.note(request, sends);
        if (sends) return { pass: true, sends, seen: write(request) };
        const maySend = now.kind !== 'reading' && isBare(request, now.path) && !now.isHabit(request);
        return { pass: true, sends, ...(maySend && { seen: write(request, bare) }) };
      }
      const verdict = decide(request, now);
      if (now.kind === 'reading' && verdict.pass) {
        seen.add(request.url.href);
        before.note(request);
      }
      if (!verdict.pass) return hold(request, verdict);
      if (now.kind !== 'reading') left.note(request, verdict.sends && now.kind === 'sending');
      const byItself = now.kind === 'filling' ? !now.stepping : now.kind === 'reading' && !now.pressed;
      if (byItself && request.carried === 0 && !request.sealed) habits.add(habitOf(request));
      if (!verdict.sends) return verdict;
      if (approved !== null && approvedSends.isSecond(request, now.enough, count))
        return hold(request, { pass: false, sends: true, why: 'it would be sent a second time' });
      return { ...verdict, seen: write(request) };
    },
  };
}

/** A request as its like comes again and again: by its address and body, whatever they count. */
function habitOf({ method, url, body }: Outgoing): string {
  return `${method} ${url.href} ${body}`.replace(/\d+/g, '#');
}

function nameOf({ url }: Outgoing): string {
  return `${url.origin}${url.pathname}`;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
