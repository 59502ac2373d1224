import type { Frame, Page } from 'playwright-core';
import type { Clock, Logger } from '#agents/ports.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { AnswerOffer, FieldOutcome, FormField, HandOver, HeldBack } from '#shared/domain/form.ts';
import type { ApprovedForm } from '#shared/forms/approved-form.ts';
import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';
import type { PlanContext } from '../plan/plan-context.ts';

/** One request that could have been the application, and what the site answered to it. */
export interface SentRequest {
  method: string;
  url: string;
  status: number | null;
  /** Neither an answer nor a failure has come yet. */
  open: boolean;
  /** How many values of the user's it carried. */
  carried: number;
  /** What else it carried nobody can read. */
  sealed?: true;
  /** It can't have been the application: no answers went with it, and none lay at the site. */
  idle?: true;
  /** It calls itself a draft. */
  draft?: true;
}

/** One request that the guard stopped, and why. */
export interface StoppedRequest {
  method: string;
  url: string;
  why: string;
  sends: boolean;
  /** How many values of the user's it would have carried; null where nobody knows. */
  carried: number | null;
  /** A file travelled in it. */
  file: boolean;
  /** It would have gone to the form's own site or its vendor. */
  ofForm: boolean;
  /** The user had the page meanwhile: it may be what they sent. */
  byHand: boolean;
  /** The page itself would have gone there. */
  leads?: true;
  /** The user's e-mail address stood in its address. */
  email?: true;
  /** Labels of what it would have chosen, and was not as the form was approved. */
  chooses?: readonly string[];
  /** Labels of the answers that it would have given otherwise than they were approved. */
  changes?: readonly string[];
}

/** A moment in what the guard saw. */
export interface TrafficMark {
  sent: number;
  held: number;
  bare: number;
}

/** The guard over all that leaves the tab, as `src-main/browser/egress` makes it. */
export interface FormGuard {
  setVendor(routes: VendorRoutes | null): void;
  watchFor(values: Iterable<string>): void;
  /** The user's name and e-mail address. */
  watchContact(values: readonly string[]): void;
  /** A file that is about to be chosen in the page, and how it begins. */
  watchDocument(document: { name: string; start: Buffer }): void;
  /** Long strings that the page has before anything is typed in. */
  knowStrings(known: readonly string[]): void;
  startFilling(trusted: Iterable<string>): void;
  press(of?: 'step' | 'entry'): () => void;
  /** As `press`, for what stands beside the form; over with the returned way back. */
  pressAside(): () => void;
  /** While the user solves something in the page: what was typed in stays under guard. Returns the way back. */
  keepOn(): () => void;
  /** `form`: as the user approved it; what says more or other than that stays back. */
  arm(origins: Iterable<string>, form?: ApprovedForm): () => void;
  traffic(since?: TrafficMark): {
    sent: readonly SentRequest[];
    held: readonly StoppedRequest[];
    /** What left by the user's hand without anything that is known of theirs: an empty form, or answers of another kind. */
    bare: readonly SentRequest[];
  };
  mark(): TrafficMark;
  /** Whether a value stood in anything that left; null where that can't be told. */
  left(value: string): boolean | null;
  /** The next step came after a press, or the same one with complaints: what went with the press was no whole form. */
  ledOn(): void;
  /** Whether what was let through after a "Next" may have been the form: then nothing is tried again by itself. */
  mayHaveSent(): boolean;
  /** The same of the last press alone, where no step came after it. */
  mayJustHaveSent(): boolean;
  /** The requests that this rests on, as far as they were no page of their own. */
  savedByPress(): readonly SentRequest[];
  /** Whether answers lie at the site by now, and that is no vendor whose forms always come in steps. */
  hasLooseAnswers(): boolean;
  /** What was let through as the application, by the names of its boxes, where it was laid out as forms are. */
  sentEntries(): readonly (readonly [name: string, value: string])[];
}

/** The tab that a form is filled in, as `src-main/browser` opens it. */
export interface FormTab {
  readonly page: Page;
  readonly signal: AbortSignal;
  readonly guard: FormGuard;
  /** Puts it before the others, but before none in which the user is at work. */
  show(): Promise<void>;
  /** The page asked for its next document, and its site has not answered yet: it can be asked nothing meanwhile. */
  readonly arrival: {
    isPending(): boolean;
    /** It was not answered within `longestMs`. */
    isOverdue(): boolean;
    /** In all, in ms. */
    waitedMs(): number;
    /** How long a site may take to answer what was sent, in ms. */
    readonly longestMs: number;
  };
  /** What the page asks in boxes of the browser's own: heard, and answered with yes where `yes` says so, until `over`. */
  readonly boxes: {
    listen(yes: (question: string) => boolean): {
      said(): readonly string[];
      /** Those of the questions that were answered with yes. */
      agreed(): readonly string[];
      over(): void;
    };
    /** The questions that were answered with no meanwhile. */
    refused(): readonly string[];
  };
  /** The windows that the page opened by script: the address of the last one, until it is forgotten, and an end to them. */
  readonly windows: {
    last(): string | null;
    forget(): void;
    /** One was opened empty and has asked for nothing yet. */
    isAwaited(): boolean;
    close(): Promise<void>;
  };
  /** The form stands in these frames: the tab ends where one of them stops answering. */
  follow(frames: Iterable<Frame>): void;
  readonly takeover: {
    held(): boolean;
    /** The program waits for an answer and presses nothing. Returns the way back. */
    rest(): () => void;
    /** How often the user has had the page so far. */
    taken(): number;
    /** Gives the page to the user, whether they are there or not: theirs once they do something in it, or take it themselves. */
    lend(): void;
    release(): void;
    /** What the program itself does to the page from now on: all else that is pressed or typed there is the user's hand. */
    own(doing: 'anything' | 'nothing' | { marks: readonly string[]; quiet: boolean }): void;
    /** Whether the user pressed anything but a field, or Enter in one, since they took the page. */
    pressed(): boolean;
    /** The marks of the fields that the user pressed or typed in since they took the page. */
    touched(): ReadonlySet<string>;
    whenFree(signal: AbortSignal): Promise<void>;
  };
  picture(part: 'form' | 'view'): Promise<Buffer | null>;
  close(): Promise<void>;
}

/** The user's answer to one field of a form. */
export interface GivenAnswer {
  fieldId: string;
  value: string;
  remember: boolean;
}

export interface ReviewQuestion {
  url: string;
  /** Where the form would be sent to. */
  origin: string;
  /** Every origin that has a part in it: the posting's, the page's, its frames' and where it goes. */
  origins: string[];
  /** The approval holds only for a form with this hash. */
  formHash: string;
  fields: FieldOutcome[];
  picture: Buffer | null;
  /** All that the user should know, as sentences; among them those of `strangers`. */
  warnings: string[];
  /** The origins that are neither the posting's own nor its vendor's, each with the warning that tells it. */
  strangers: { origin: string; warning: string }[];
  /** The words of a "Next" that tried to send and was held: an approval lets it through. Null where none did. */
  letsThrough: string | null;
  /** What the page wanted to send so far and was not let, the gravest first. */
  held: HeldBack[];
}

export type ReviewDecision =
  | { decision: 'submit'; formHash: string }
  | { decision: 'edit'; values: { fieldId: string; value: string }[] }
  /** `reason`: a clause for the user, where it was not they who stopped. */
  | { decision: 'stop'; reason?: string };

/** A JPEG of how the page looks now; null where none can be taken. It may take long: what is to last is written down before. */
export type TakePicture = () => Promise<Buffer | null>;

/** The submission journal of one job. `arm` must be on disk when it resolves; it throws where an application may already be out. */
export interface SubmissionJournal {
  arm(form: { url: string; origin: string; formHash: string }): Promise<void>;
  /** `picture` is taken once the words are on disk. */
  confirm(words: string, picture: TakePicture): Promise<void>;
  unknown(reason: string, picture: TakePicture): Promise<void>;
  /** The page showed that nothing was sent. */
  release(reason: string): Promise<void>;
}

/** What filling asks of the rest of the program. What a hook throws (`Parked`) passes through, and the tab is closed. */
export interface ApplyHooks {
  /**
   * All that is unknown, in one question. `skip` leaves these fields to the user. `byHand` rejects once the user sent the
   * form themselves: the question is to be taken back then, with what it rejected with.
   */
  ask(fields: FormField[], url: string, byHand: Promise<never>): Promise<GivenAnswer[] | 'skip'>;
  review(question: ReviewQuestion, byHand: Promise<never>): Promise<ReviewDecision>;
  /** Resolves when the user says so, or with `seen`, which resolves once the page itself shows that it is done. */
  handOver(handOver: HandOver, url: string, seen: Promise<'done'>): Promise<'done' | 'stop'>;
  journal: SubmissionJournal;
  emit(event: AgentEventInput): void;
}

/** The answers of a model to what rules left open; only for fields that are not sensitive. */
export interface ModelPlan {
  values: { fieldId: string; value: string; reason: string }[];
  calls: number;
  tokens: number;
}

/** An account of the user's at a company's portal. */
export interface PortalAccount {
  host: string;
  email: string;
}

/** The accounts that are known at the company of one form. */
export interface PortalAccounts {
  known(host: string): PortalAccount | null;
  /** The one that was used last, at whichever host. */
  latest(): PortalAccount | null;
  remember(account: PortalAccount): void;
}

export interface ApplyRequest {
  jobId: string;
  /** Where the form is; the tab is opened there. */
  url: string;
  /** For messages, e.g. `Engineer at Acme`. */
  label: string;
  plan: Omit<PlanContext, 'now' | 'panel'>;
  /** Without it no code path presses a button that may send the form. */
  canSubmit: boolean;
  signal: AbortSignal;
}

export interface ApplyDeps {
  open(url: string, options: { label: string; signal: AbortSignal }): Promise<FormTab>;
  /** Null works without a model. */
  planWithModel: ((fields: FormField[], request: ApplyRequest) => Promise<ModelPlan>) | null;
  /** Stored answers to questions that mean something like these, by field id; a person confirms each. */
  suggest?: (fields: FormField[], request: ApplyRequest) => Promise<ReadonlyMap<string, AnswerOffer>>;
  /** Left out where accounts are neither known nor kept. */
  accounts?: PortalAccounts;
  hooks: ApplyHooks;
  clock: Clock;
  log: Logger;
  /** What left is compared with what was approved. */
  compareSent: boolean;
  /** How long a confirmation is waited for after the click, in ms. */
  confirmationMs?: number | undefined;
  /** How often a page that was handed over is looked at, in ms. */
  pollMs?: number | undefined;
}
