import type { FillReport, HandOver } from '#shared/domain/form.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { documentsHash } from '../documents-hash.ts';
import { confirmationOf, lookBefore } from '../page/confirmation.ts';
import { endWith } from '../page/end-with.ts';
import { explainGone, isGone } from '../page/explain-gone.ts';
import { refusalInWords } from '../page/refusal.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import type { ApplyDeps, ApplyRequest, FormTab } from './apply-request.ts';
import { awaitButtons } from './await-buttons.ts';
import { notInWhatLeft } from './compare-left.ts';
import { noteContents } from './contents-of.ts';
import { fillStep } from './fill-step.ts';
import { finish, sentUnasked } from './finish.ts';
import { heldBack } from './held-back.ts';
import { watchKept } from './kept-answers.ts';
import { goToNextStep, signature } from './next-step.ts';
import { isSendingStep, mayBePutAway, noteHeld, openAnew, thanksForNothing } from './open-anew.ts';
import { contactValues, ownValues } from './own-values.ts';
import { reachForm } from './reach-form.ts';
import { restingHooks } from './resting-hooks.ts';
import { type Session, say } from './session.ts';
import { stringsBefore } from './strings-before.ts';
import { type FormEnd, notSent, submitForm } from './submit-form.ts';
import { haveAccount } from './watch-sign-in.ts';
import { tellVendor, trustedOrigins } from './where-it-goes.ts';

/** Forms have three to eight steps; more means that it goes round in circles. */
const MOST_STEPS = 20;
/** Buttons that turn into others as the page goes on come to rest after a few looks. */
const MOST_CHANGES = 8;
/** How often one step may be turned down before the user is left alone with it. */
const MOST_REFUSALS = 3;

/**
 * Fills in the form at a URL and, where that is allowed and approved, submits it once. Reports what became of each
 * field. Throws `ExternalServiceError` where the page can't be worked with and nothing of the form was sent; what a hook
 * throws passes through until then. The tab is closed in every case. Ends within some seconds of its signal, whatever the browser does or does not.
 */
export function fillForm(deps: ApplyDeps, request: ApplyRequest): Promise<FillReport> {
  return endWith(request.signal, fill(deps, request));
}

async function fill(deps: ApplyDeps, request: ApplyRequest): Promise<FillReport> {
  const startedAt = deps.clock.now().getTime();
  const documents = await documentsHash(request.plan);
  const tab = await deps.open(request.url, { label: request.label, signal: request.signal });
  const session = newSession(deps, request, tab, documents);
  try {
    say(session, 'applier:navigate', `Opened the application page of ${request.label}`, { url: request.url });
    const { submitted, reason, turnedDown } = await finish(session, work);
    const held = heldBack(tab);
    return {
      url: request.url,
      vendor: session.vendor?.name ?? null,
      steps: session.step,
      modelCalls: session.modelCalls,
      tokens: session.tokens,
      durationMs: deps.clock.now().getTime() - startedAt,
      fields: [...session.outcomes.values()],
      handedOver: session.handedOver,
      submitted,
      ...(session.orders.size > 0 && { orders: [...session.orders] }),
      ...(session.agreed.length > 0 && { agreed: session.agreed }),
      ...(held.length > 0 && { held }),
      missing: submitted !== false && deps.compareSent ? notInWhatLeft(session) : [],
      reason: submitted === false ? `${turnedDown ? NOT_TAKEN : NOT_SENT}: ${reason}.` : reason,
    };
  } catch (thrown) {
    throw await explainGone(thrown, tab, 'filled in');
  } finally {
    await tab.close();
  }
}

const NOT_SENT = 'The form was not sent';
const NOT_TAKEN = 'The application was not accepted';

async function work(session: Session): Promise<FormEnd> {
  const { page, guard } = session.tab;
  guard.watchFor(ownValues(session.request.plan.profile));
  guard.watchContact(contactValues(session.request.plan.profile));
  session.before = await lookBefore(page);
  const account = session.deps.accounts?.latest() ?? null;
  if (account !== null) say(session, 'applier:start', haveAccount(account), { url: session.request.url });
  for (;;) {
    const reading = await reachForm(session);
    if (reading === null) return notSent(leftAt(session));
    guard.knowStrings(await stringsBefore(page));
    guard.startFilling(trustedOrigins(session.request.url));
    session.known = guard.mark();
    const end = await workThrough(session, reading);
    if (end !== 'put-away') return end;
    await openAnew(session);
  }
}

/** From the first step to the end; `put-away` where the form is no longer on the page, and nothing of it was sent. */
async function workThrough(session: Session, first: PageReading): Promise<FormEnd | 'put-away'> {
  const { page } = session.tab;
  let known: PageReading | undefined = first;
  let refusals = 0;
  let changes = 0;
  while (session.step <= MOST_STEPS) {
    const reading = await fillStep(session, known).catch(whilePutAway(session));
    if (reading === null) return 'put-away';
    known = undefined;
    session.seenSteps.set(signature(reading), session.step);
    await noteContents(session, reading);
    tellVendor(session, reading);
    session.before = await lookBefore(page);
    if (isSendingStep(session, reading)) session.nextMaySend = true;
    const { next, submit } = await awaitButtons(session);
    if (next === null) {
      if (submit === null && mayBePutAway(session)) return 'put-away';
      if (submit === null) return await thankedAlone(session, NO_BUTTON);
      if (!session.request.canSubmit) return notSent('it was only to be filled in');
      const end = await submitForm(session);
      if (end !== 'moved' && end !== 'anew') return end;
      session.step += 1;
      refusals = 0;
      if (end === 'anew') known = await goBack(session);
      continue;
    }
    const tellLost = next.link === true ? await watchKept(session) : null;
    const went = await goToNextStep(session, reading, next);
    if (went.kind === 'moved') {
      await tellLost?.();
      session.ledOnBy.add(next.words);
      session.step += 1;
      refusals = 0;
      continue;
    }
    if (went.kind === 'confirmed') return sentUnasked(session, next.words, went.words);
    if (went.kind === 'may-send') {
      noteHeld(session, reading, next.words, went.to);
      if (mayBePutAway(session) && (await thanksForNothing(session))) return 'put-away';
      continue;
    }
    if (went.kind === 'changed') {
      changes += 1;
      if (changes > MOST_CHANGES)
        return notSent(`its button "${next.words}" changes whenever it is to be pressed`);
      continue;
    }
    refusals += 1;
    if (refusals >= MOST_REFUSALS)
      return notSent(
        `step ${session.step} was turned down ${refusals} times: ${refusalInWords(went.refusal)}`,
      );
  }
  const loops = 'the form came back to its first steps after the site had turned it down';
  if (session.turnedDown.length > 0) return { ...notSent(loops), turnedDown: true };
  throw new ExternalServiceError(
    'The form keeps coming back to the same steps. JobAI did not send it. Fill in the rest by hand.',
    {
      details: { reason: 'step-loop' },
    },
  );
}

/** To the step that the page shows again; what was told of it and of those after it is told anew. */
async function goBack(session: Session): Promise<PageReading> {
  const reading = await readPage(session.tab.page);
  session.step = session.seenSteps.get(signature(reading)) ?? session.step;
  for (const key of session.outcomes.keys())
    if (Number.parseInt(key, 10) >= session.step) session.outcomes.delete(key);
  for (const step of session.contents.keys()) if (step >= session.step) session.contents.delete(step);
  return reading;
}

/** A form that told its answers one by one may be over, and the page say so, without a press. */
async function thankedAlone(session: Session, reason: string): Promise<FormEnd> {
  const { tab, vendor, before } = session;
  if (!tab.guard.hasLooseAnswers()) return notSent(reason);
  const words = await confirmationOf(tab.page, vendor, before).catch(() => null);
  return words === null ? notSent(reason) : sentUnasked(session, null, words);
}

/** A page may go on to its thanks for what was held while it is read. */
function whilePutAway(session: Session): (thrown: unknown) => Promise<null> {
  return async (thrown) => {
    if (isGone(thrown) && mayBePutAway(session) && (await thanksForNothing(session))) return null;
    throw thrown;
  };
}

const NO_BUTTON =
  'no button that sends it was found on the page. Open it in your own browser, or start it again and take the page over, and go on there by hand';

const AWAITED: Readonly<Record<Exclude<HandOver['kind'], 'user'>, string>> = {
  login: 'sign in',
  account: 'create an account',
  captcha: 'show that you are a person',
  'two-factor': 'enter a second sign-in code',
  'email-code': 'enter the code that it sent you by e-mail',
  blocked: 'open it by hand',
  confirm: 'press a further button',
};

/** What the page was waiting for when the user ended the work. */
function leftAt({ handedOver }: Session): string {
  const kind = handedOver.at(-1)?.kind;
  return kind === undefined || kind === 'user'
    ? 'the work on it was ended'
    : `the page still waits for you to ${AWAITED[kind]}`;
}

function newSession(deps: ApplyDeps, request: ApplyRequest, tab: FormTab, documents: string): Session {
  return {
    deps: { ...deps, hooks: restingHooks(deps.hooks, tab.takeover) },
    request,
    tab,
    documents,
    vendor: null,
    routes: null,
    given: new Map(),
    asked: new Set(),
    refused: new Map(),
    needed: new Set(),
    questions: new Map(),
    setAside: new Map(),
    outcomes: new Map(),
    takenAway: new Set(),
    contents: new Map(),
    pageSaid: new Map(),
    handedOver: [],
    sections: new Map(),
    openEntry: null,
    spoken: { told: new Set(), over: false },
    step: 1,
    modelCalls: 0,
    tokens: 0,
    armed: false,
    partSent: false,
    armedByHand: false,
    thanked: null,
    nextMaySend: false,
    ledOnBy: new Set(),
    unfolded: 0,
    sendsAt: new Set(),
    seenSteps: new Map(),
    turnedDown: [],
    letsThrough: null,
    agreed: [],
    openings: 0,
    notes: [],
    orders: new Set(),
    frameLeave: new Map(),
    before: { url: request.url, thanked: new Set(), lines: new Set() },
    hands: tab.takeover.taken(),
    handsUnread: false,
    handsAt: null,
    lastRead: null,
    known: tab.guard.mark(),
  };
}
