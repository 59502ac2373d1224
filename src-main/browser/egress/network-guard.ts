import type { ApprovedForm } from '#shared/forms/approved-form.ts';
import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';
import type { ValueCount } from './carried-values.ts';
import type { ChosenDocument } from './chosen-documents.ts';
import type { Verdict } from './egress-state.ts';
import type { Outgoing } from './outgoing.ts';
import type { SentEntry } from './sent-entries.ts';
import type { Mark, SeenSend, Traffic } from './traffic.ts';

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
  /** Long strings that the page has; those that come up once answers stand in it may be answers in cipher. */
  knowStrings(known: readonly string[]): void;
  /** From now on the user's answers stand in the page. `trusted`: origins that may have drafts of them. */
  startFilling(trusted: Iterable<string>): void;
  /** A button that should lead to the form, or to its next step, is being pressed. Returns the way back. */
  press(of?: 'step' | 'entry'): () => void;
  /** What stands beside the form, such as a banner, is being pressed: as `press`, but over with the returned way back. */
  pressAside(): () => void;
  /** The page is handed over for one thing, such as a captcha: what was typed in stays under guard. Returns the way back. */
  keepOn(): () => void;
  /**
   * The user approved: one application may go to these origins, with nothing chosen that they did not see chosen, and no
   * other answers than they saw. Returns the way back.
   */
  arm(origins: Iterable<string>, form?: ApprovedForm): () => void;
  /** All that was seen so far, or since an earlier look. */
  traffic(since?: Mark): Traffic;
  mark(): Mark;
  /** Whether a value stood in anything that left since the form was reached; null where that can't be told. */
  left(value: string): boolean | null;
  /** The next step came after a press, or the same one with complaints: what went with the press was no whole form. */
  ledOn(): void;
  /** Whether what was let through after a "Next" may have been the form: then nothing is tried again by itself. */
  mayHaveSent(): boolean;
  /** The same of the last press alone, where no step came after it. */
  mayJustHaveSent(): boolean;
  /** The requests that this rests on, as far as they were no page of their own. */
  savedByPress(): readonly SeenSend[];
  /** Whether answers lie at the site by now, and that is no vendor whose forms always come in steps. */
  hasLooseAnswers(): boolean;
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
  /** While it is being sent: has the form read as it stands, before a request of it is judged. */
  look(): Promise<void>;
}
