import type { Clock, HumanPort, Ids, Logger, Ports } from '#agents/ports.ts';
import type { Checkpoints } from '#main/db/checkpointer.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { Alive } from '#shared/domain/alive.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { FillReport } from '#shared/domain/form.ts';
import type { Job, JobLead } from '#shared/domain/job.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { JobStage, RunConfig } from '#shared/domain/run.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EventBus } from './event-bus.ts';
import type { HumanDesk } from './human-desk.ts';
import type { KeyedSlots } from './keyed-slots.ts';
import type { Lanes } from './lanes.ts';
import type { PauseGate } from './pause-gate.ts';
import type { Slots } from './slots.ts';

/** What the scout's search gave: leads, best first, and what went wrong in words. */
export interface ScoutResult {
  leads: JobLead[];
  /** Keys of the addresses of postings that the user named, which are worked on whatever their score. */
  named: string[];
  problems: string[];
  queries: string[];
}

/** Where a posting is read from: a page, a board's answer that holds it whole, or text that the user gave. */
export interface PostingLead {
  url: string;
  source: string;
  job: Job | null;
  text?: string | undefined;
  /** The user gave this very address: it may be private, and robots.txt is not asked. */
  named?: boolean;
}

/** Who an agent's ports work for. */
export interface PortsRequest {
  profileId: string;
  run: { runId: string; jobId: string } | null;
  human: HumanPort;
  emit(event: AgentEventInput): void;
  signal: AbortSignal;
  /** Wraps a wait for the user that is not a question of the job; absent where nobody waits. */
  whileWaiting?: (<T>(wait: () => Promise<T>) => Promise<T>) | undefined;
}

/** The journal's door for one job. Every call is on the disk before it returns. */
export interface JournalDoor {
  arm(form: { url: string; formHash: string }): void;
  confirm(note: string): void;
  unknown(note: string): void;
  release(note: string): void;
}

/** One form to be filled, with everything that may go into it. */
export interface FormTask {
  job: Job;
  profile: Profile;
  resumeFileId: string | null;
  letterFileId: string | null;
  letterText: string;
  mode: RunConfig['mode'];
  /** Words that the review shows, e.g. instructions found in the posting. */
  warnings: string[];
  journal: JournalDoor;
  /** Keeps what is about to be sent before the click, and what was sent after it. */
  keepReceipt(draft: {
    report: Pick<FillReport, 'url' | 'fields' | 'held'> & { origins: string[] };
    pictureIds: string[];
  }): void;
  ports: Ports;
  signal: AbortSignal;
  /** Says what happens now, for the lane. */
  say(message: string): void;
}

/** Whose document it is, and for whom. */
export interface DocumentOwner {
  profile: Profile;
  company: string;
  /** The job's places, which decide between A4 and letter. */
  locations?: readonly string[];
}

/** What the stages need of the rest of the program; compose.ts hands it in. */
export interface PipelineTools {
  portsFor(request: PortsRequest): Ports;
  /** `most` is how many leads are kept at most; where that limit strikes, `problems` says so. */
  scout(
    config: RunConfig,
    emit: (event: AgentEventInput) => void,
    ports: Ports,
    most?: number,
  ): Promise<ScoutResult>;
  /** Whether the user named this address for a search, it was asked, and it is of their own network. */
  isNamedInside(address: string): boolean;
  /** Lets origins of the user's own network be asked, which they named for a search before. */
  nameAgain(origins: readonly string[]): void;
  /** Reads a lead's posting whole; what is suspicious in it comes along. */
  readPosting(lead: PostingLead, signal: AbortSignal): Promise<{ job: Job; injections: string[] }>;
  /** Whether the posting is still open, looked at now; rejects only where it is aborted. */
  lookAgain(job: Job, signal: AbortSignal): Promise<Alive>;
  /** The user's stored answers as far as they hold where the job is. */
  answersFor(profile: Profile, job: Job): Promise<AnswerInput[]>;
  /** Sets a document in type and keeps the file; gives its id. */
  renderDocument(document: ResumeDocument | LetterDocument, owner: DocumentOwner): Promise<string>;
  /** How many pages a document takes as it is set; nothing is kept. */
  pagesOf(document: ResumeDocument | LetterDocument, owner: DocumentOwner): Promise<number>;
  /** What a program reads in a document's PDF otherwise than it is written, in words; empty where it reads all. */
  readBack(
    document: ResumeDocument | LetterDocument,
    owner: DocumentOwner,
  ): Promise<{ differences: string[] }>;
  /** Where the letter's graph keeps its state. */
  checkpoints: Checkpoints;
  /** Starts the browser ahead of the first form, which then need not wait for it. */
  warmBrowser(): void;
  fillForm(task: FormTask): Promise<FillReport>;
  /** Whether the employer's site says that it has this application; null where it can't be known. */
  wasReceived(job: Job, profile: Profile, signal: AbortSignal): Promise<boolean | null>;
}

/** The steps of a search; loaded with the first work, with all their agents. */
export interface StageSet {
  scout(task: ScoutTask): Promise<ScoutResult>;
  analyst: Stage;
  /** The stages after the judgement, up to the last one that the user wants. */
  afterGate(until: RunConfig['until']): readonly Stage[];
}

/** What the scout works with. */
export interface ScoutTask {
  deps: PipelineDeps;
  runId: string;
  profileId: string;
  config: RunConfig;
  lanes: Lanes;
  ports: Ports;
  emit(event: AgentEventInput): void;
}

export interface PipelineDeps {
  /** Loaded when there is work, so that the window need not wait for it. */
  stages(): Promise<StageSet>;
  db: Db;
  repos: Repositories;
  bus: EventBus;
  desk: HumanDesk;
  tools: PipelineTools;
  /** Forms filled at once, over all runs. */
  browserSlots: Slots;
  /** Held while a job is worked on: two searches that found the same job must neither ask nor send twice. */
  jobsInHand: KeyedSlots;
  settings(): Settings;
  piece: TracePiece;
  log: Logger;
  clock: Clock;
  ids: Ids;
}

/** Runs work as one piece of what a collector of the user's is told of; `id` stands in its log lines where no click began it. */
export type TracePiece = <T>(name: string, id: string, work: () => T) => T;

/** One job at one stage. */
export interface StageContext {
  deps: PipelineDeps;
  runId: string;
  config: RunConfig;
  profile: Profile;
  facts: Fact[];
  job: Job;
  ports: Ports;
  signal: AbortSignal;
  emit(event: AgentEventInput): void;
  say(message: string): void;
  /** Lends the run's place to other jobs while `wait` runs: for every wait for something that another job may hold. */
  lendPlace<T>(wait: () => Promise<T>): Promise<T>;
  /** Closed while the search is paused. */
  gate: Pick<PauseGate, 'paused' | 'pass'>;
  /** Pauses the search since the user closed the browser: before its place goes to a job that would open it again. */
  browserClosed(): void;
  /** A stage's own time limit must not count the time that the user takes. */
  whileWaiting: { add(wrap: <T>(wait: () => Promise<T>) => Promise<T>): void };
}

/** How a stage ended. `output` is what later stages may need, as small JSON; `events` are stored with it. */
export type StageOutcome =
  | { kind: 'done'; output: Record<string, unknown>; events: AgentEventInput[]; message: string }
  | { kind: 'skip'; reason: string; events: AgentEventInput[] };

/** One step of a job. Run again after a crash it must do nothing twice. */
export interface Stage {
  name: JobStage;
  run(context: StageContext): Promise<StageOutcome>;
}
