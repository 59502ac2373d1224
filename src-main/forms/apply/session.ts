import type { AgentEventInput, EventDataOf, EventType } from '#shared/domain/agent-event.ts';
import type { AgreedTo, FieldOutcome, HandOver } from '#shared/domain/form.ts';
import type { StepContents } from '#shared/forms/approved-form.ts';
import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';
import type { BeforeClick } from '../page/confirmation.ts';
import type { PageReading } from '../read/read-page.ts';
import type { EntryOrder } from '../sections/entry-order.ts';
import type { Section } from '../sections/section-words.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { ApplyDeps, ApplyRequest, FormTab, TrafficMark } from './apply-request.ts';

/** A value that the user or a model gave for a field of this form. */
export interface Given {
  value: string;
  source: 'user' | 'model';
  reason: string;
}

/** What the form was told of a section that takes several entries, by their place in the order that it asks for. */
export interface SectionTold {
  order: EntryOrder;
  /** Entries that the page shows without their fields: they were saved, or were there before. */
  saved: Set<number>;
  /** No further entry can be added. */
  over: boolean;
}

/** The entry whose panel stands open and must be saved. */
export interface OpenEntry {
  section: Section;
  nth: number;
  fieldIds: ReadonlySet<string>;
}

/** The state of filling one form. */
export interface Session {
  readonly deps: ApplyDeps;
  readonly request: ApplyRequest;
  readonly tab: FormTab;
  /** What the documents hold that it may be given, as a hash. */
  readonly documents: string;
  vendor: Vendor | null;
  /** Where the vendor's forms send to, as far as this one is proven to be of it. */
  routes: VendorRoutes | null;
  /** By field id; the user's word goes before all else. */
  readonly given: Map<string, Given>;
  /** Ids of questions that were put to the user already. */
  readonly asked: Set<string>;
  /** What the form said about answers that it turned down, and what stood there then, by field id. */
  readonly refused: Map<string, { message: string; value: string }>;
  /** Ids of fields that the form showed not to go without, whatever its marks say. */
  readonly needed: Set<string>;
  /** What each id stood for when its page was last read: wizards ask other questions under the names of those before. */
  readonly questions: Map<string, string>;
  /** What was said to questions whose ids stand for others now, by question. */
  readonly setAside: Map<string, { given: Given | undefined; asked: boolean }>;
  /** Outcomes of the steps before this one, then of this one, by step and id. */
  readonly outcomes: Map<string, FieldOutcome>;
  /** Steps whose fields the page took away without a press of the button that leads on. */
  readonly takenAway: Set<number>;
  /** What each step offers and how it stood, as it was read last. */
  readonly contents: Map<number, StepContents>;
  /** What the page read from a file for a field, other than what the user says, by step and id. */
  readonly pageSaid: Map<string, string>;
  readonly handedOver: HandOver[];
  readonly sections: Map<Section, SectionTold>;
  openEntry: OpenEntry | null;
  /** The languages that a page took into its own list, by name, and whether no further one is to be added. */
  readonly spoken: { told: Set<string>; over: boolean };
  /** Steps of the form, counted from 1. */
  step: number;
  modelCalls: number;
  tokens: number;
  /** A request that could have been the application left, or the journal says that it may: nothing is released any more. */
  armed: boolean;
  /** An earlier step left, and was approved for itself: what becomes of a later one does not take that back. */
  partSent: boolean;
  /** What armed it was the user's own hand; a site that did not take it releases it. */
  armedByHand: boolean;
  /** What a page said while the user had it that thanks for an application; null where none did. */
  thanked: string | null;
  /** A button that said "Next" tried to send the form: from then on each is asked for. */
  nextMaySend: boolean;
  /** The words of buttons that led to a further step of this form. */
  readonly ledOnBy: Set<string>;
  /** The step whose folded parts were opened last; 0 before. */
  unfolded: number;
  /** The steps at which one did, by their questions. */
  readonly sendsAt: Set<string>;
  /** The steps that were filled in, by their questions. */
  readonly seenSteps: Map<string, number>;
  /** The forms that the site turned down, in turn, and why. */
  readonly turnedDown: { hash: string; note: string }[];
  /** The words of one that is to be asked for at the next review; null where none is. */
  letsThrough: string | null;
  /** How often the form was opened once more since its page had put it away. */
  openings: number;
  /** What the page asked once more as it was sent, and was answered with yes. */
  readonly agreed: AgreedTo[];
  /** What the user is to know at the next review. */
  readonly notes: string[];
  /** Words of the form that give orders to programs, as the user was told of them. */
  readonly orders: Set<string>;
  /** Origins of frames in which the user lets the form be filled in, or does not. */
  readonly frameLeave: Map<string, boolean>;
  /** The page before anything was pressed or handed over, so that a confirmation can be told. */
  before: BeforeClick;
  /** How often the user had had the page when it was last looked at what they did there. */
  hands: number;
  /** They had it since what they changed was last taken over into the answers. */
  handsUnread: boolean;
  /** What the network had seen when they gave it back; null where they never had it. */
  handsAt: TrafficMark | null;
  /** How the page was read when a step was last filled in, so that what a person changes there later can be told. */
  lastRead: { step: number; reading: PageReading } | null;
  /** What the network had seen when the program last knew all of it. */
  known: TrafficMark;
}

/** Says what happens, with the job's id filled in. */
export function say<T extends EventType>(
  session: Session,
  type: T,
  message: string,
  data: Omit<EventDataOf<T>, 'jobId'>,
): void {
  const event = { type, agent: 'applier', message, data: { jobId: session.request.jobId, ...data } };
  session.deps.hooks.emit(event as unknown as AgentEventInput);
}
