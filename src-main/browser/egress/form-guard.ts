import { isRefusal } from '#shared/domain/refusal-status.ts';
import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';
import { createApproval } from './approved-form.ts';
import { createBefore } from './before-typing.ts';
import { type Brought, createBrought } from './brought.ts';
import { couldApply, couldSend, isBare } from './by-hand.ts';
import { createValueCount } from './carried-values.ts';
import { createChosenDocuments } from './chosen-documents.ts';
import { createKnownStrings } from './cipher-signs.ts';
import { decide, isOfForm, isStepOfVendor } from './egress-policy.ts';
import type { EgressState, Verdict } from './egress-state.ts';
import { createFallbackSends } from './fallback-send.ts';
import { createHabits } from './habits.ts';
import { createLeftRecord } from './left-values.ts';
import type { GuardDoor, NetworkGuard } from './network-guard.ts';
import { once } from './once.ts';
import type { Outgoing } from './outgoing.ts';
import { signOf } from './path-signs.ts';
import { handsOut, isUpkeep } from './read-signs.ts';
import { createApprovedSends } from './second-send.ts';
import type { HeldRequest, SeenSend } from './traffic.ts';

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
  const habits = createHabits();
  const elsewhere = createFallbackSends(values);
  let sentBefore = 0;
  const strings = createKnownStrings();
  const brought = createBrought();
  const sent: SeenSend[] = [];
  const held: HeldRequest[] = [];
  const bare: SeenSend[] = [];
  const drafts: SeenSend[] = [];
  let count = createValueCount([]);
  let emails = createValueCount([]);
  let vendor: VendorRoutes | null = null;
  let trusted: Set<string> | null = null;
  let approved: Set<string> | null = null;
  const approval = createApproval();
  let pressing = 0;
  let adding = 0;
  let heldBefore = 0;
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
      isHabit: habits.has,
      saved: brought.hasAnswers(),
      withBefore: (request: Outgoing) => (request.carried > 0 ? count(brought.withBefore(request)) : 0),
      hidesNew: strings.hidesNew,
      isRepeat: before.isRepeat,
      isPartOfSeen: before.isPartOfSeen,
      isDocumentAlone: (request: Outgoing) => documents.travelAlone(request, values),
    };
    if (approved !== null) {
      const gone = sent.slice(sentBefore).some(({ status }) => !isRefusal(status));
      return { ...known, kind: 'sending', approved, gone };
    }
    if (trusted !== null)
      return { ...known, kind: 'filling', stepping: pressing + aside > 0, adding: adding > 0 };
    return { ...known, kind: 'reading', pressed: pressed || aside > 0 };
  };
  const isOpen = () => options.held() && (kept === 0 || (trusted === null && approved === null));
  const isCipher = (request: Outgoing) => request.carried === 0 && strings.hidesNew(request);
  const aboutPage = (verdict: Verdict & { pass: true }) => ({
    unclear: verdict.unclear === true,
    heldSend: held.slice(heldBefore).some(({ sends }) => sends),
    heldForm: held.slice(heldBefore).some(({ sends, carried }) => sends && (carried ?? 0) > 1),
  });
  const isIdle = (request: Outgoing) => {
    const isOwn = brought.wentBefore(request) && signOf(request) !== 'send';
    if (request.carried > 0) return isOwn && signOf(request) === 'draft';
    const isEmpty = !request.sealed && !isCipher(request);
    if ((isOwn && !request.sealed) || isUpkeep(request)) return true;
    return isEmpty && (request.file || !brought.hasAnswers() || handsOut(request, state().path));
  };
  const write = (request: Outgoing, to = sent): SeenSend => {
    const entry: SeenSend = {
      method: request.method,
      url: nameOf(request),
      status: null,
      open: true,
      carried: request.carried,
      ...((request.sealed || isCipher(request)) && { sealed: true }),
      ...(isIdle(request) && { idle: true }),
      ...(to === drafts && signOf(request) === 'draft' && { draft: true }),
    };
    to.push(entry);
    if (approved !== null && to === sent) approvedSends.note(request, entry);
    return entry;
  };
  const hold = (request: Outgoing, verdict: Verdict & { pass: false }) => {
    const { method, carried } = request;
    const file = request.file || documents.standIn(request.body);
    const ofForm = isOfForm(request, state());
    const { why, sends, chooses = [], changes = [] } = verdict;
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
      ...(chooses.length > 0 && { chooses }),
      ...(changes.length > 0 && { changes }),
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
    knowStrings: (known) => {
      if (trusted === null) strings.add(known.join('\n'));
    },
    startFilling(origins) {
      trusted = new Set(origins);
    },
    press(of = 'step') {
      if (of === 'entry') adding += 1;
      if (pressing === 0) {
        heldBefore = held.length;
        brought.pressed();
      }
      pressing += 1;
      pressed = true;
      return once(() => {
        pressing -= 1;
        if (of === 'entry') adding -= 1;
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
    arm(origins, form) {
      approved = new Set(origins);
      approval.begin(form ?? null);
      // Steps may go to one address, each with its own yes.
      approvedSends.clear();
      sentBefore = sent.length;
      elsewhere.begin();
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
    ledOn: brought.ledOn,
    mayHaveSent: brought.mayHaveSent,
    mayJustHaveSent: brought.mayJustHaveSent,
    savedByPress: brought.savedByPress,
    hasLooseAnswers: brought.hasLooseAnswers,
    sentEntries: left.entries,
    blocked: () => held.map(({ method, url }) => `${method} ${new URL(url).host}`),
    count: (text) => count(text),
    heldBeside: (request, verdict) => void hold(request, verdict),
    isOpen,
    isSending: () => approved !== null,
    look: approval.look,
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
      const decided = decide(request, now);
      const verdict = now.kind === 'sending' ? approval.keep(request, decided) : decided;
      if (now.kind === 'reading' && verdict.pass) {
        seen.add(request.url.href);
        before.note(request);
        strings.add(`${request.url.href}\n${request.body}\n${request.chosen}`);
      }
      if (!verdict.pass) return hold(request, verdict);
      // What a page sends as it is left, or after it was thanked for.
      if (now.kind === 'filling' && elsewhere.isSame(request)) return hold(request, SECOND);
      if (now.kind !== 'reading') left.note(request, verdict.sends && now.kind === 'sending');
      const byItself = now.kind === 'filling' ? !now.stepping : now.kind === 'reading' && !now.pressed;
      if (byItself && request.carried === 0 && !request.sealed) habits.note(request);
      if (now.kind !== 'reading' && brought.note(request, phaseOf(request, now), aboutPage(verdict))) {
        const entry = write(request, drafts);
        brought.maySend(entry);
        return { ...verdict, seen: entry };
      }
      if (!verdict.sends) return verdict;
      if (
        approved !== null &&
        (approvedSends.isSecond(request, { enough: now.enough, count, isAutosave: brought.isAutosave }) ||
          elsewhere.isSame(request))
      )
        return hold(request, SECOND);
      const entry = write(request);
      elsewhere.note(request, entry);
      return { ...verdict, seen: entry };
    },
  };
}

const SECOND = { pass: false, sends: true, why: 'it would be sent a second time' } as const;

function phaseOf(request: Outgoing, state: EgressState): Parameters<Brought['note']>[1] {
  if (state.kind !== 'filling') return 'sending';
  if (isStepOfVendor(request, state)) return 'step-of-vendor';
  return state.stepping ? 'stepping' : 'filling';
}

function nameOf({ url }: Outgoing): string {
  return `${url.origin}${url.pathname}`;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'null';
}
