import type { Clock, Ids, LlmPort, Logger, Ports } from '#agents/ports.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { EventBus } from '#main/pipeline/event-bus.ts';
import type { HumanDesk } from '#main/pipeline/human-desk.ts';
import type { Pipeline } from '#main/pipeline/pipeline.ts';
import type { TaskQueue } from '#main/pipeline/tasks/task-queue.ts';
import type { DocumentOwner, PipelineTools } from '#main/pipeline/types.ts';
import type { BoardSearch } from '#shared/contract/boards.ts';
import type { ApiState } from '#shared/contract/door.ts';
import type { SourceInfo } from '#shared/contract/jobs.ts';

import type { ExportFormat, PreviewedProfile } from '#shared/contract/profile.ts';
import type { SyncCheck, SyncView } from '#shared/contract/sync.ts';
import type { DoctorCheck, LogLine, SecretInfo, SecretsState } from '#shared/contract/system.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { ApiScope, ApiToken } from '#shared/domain/api-token.ts';
import type { ArchivedProfile } from '#shared/domain/archived-profile.ts';
import type { ListedBoard } from '#shared/domain/board.ts';
import type { CheatSheet } from '#shared/domain/cheat-sheet.ts';
import type { CompanySource } from '#shared/domain/company.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import type { EmbedderChoice, EmbedderState } from '#shared/domain/embedder.ts';
import type { Forgotten } from '#shared/domain/forgotten.ts';
import type { AnswerOffer } from '#shared/domain/form.ts';
import type { AnswerOf } from '#shared/domain/human.ts';
import type { Job, Salary } from '#shared/domain/job.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ModelProviders, ProviderTest } from '#shared/domain/model-provider.ts';
import type { FoundPassage, SearchedFile } from '#shared/domain/passage.ts';
import type { Preflight } from '#shared/domain/preflight.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { BackupInfo } from '#shared/domain/recovery.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import type { PictureModel } from '#shared/domain/scan.ts';
import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';
import type { UpdateAct, UpdateState } from '#shared/domain/update.ts';

import type { Mail } from '#shared/replies/mail.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { BrowserDoor } from './browser-door.ts';
import type { BrowserFilesDoor } from './browser-files-door.ts';
import type { ScansDoor } from './scans-door.ts';
import type { TelemetryDoor } from './telemetry.ts';

/** The settings, as the use cases see them. */
export interface SettingsDoor {
  get(): Settings;
  patch(patch: SettingsPatch): Settings;
  readonly notices: readonly string[];
}

/** The keychain, as the use cases see it: values go in and never come out. */
export interface SecretsDoor {
  list(): Promise<SecretInfo[]>;
  set(name: string, value: string): Promise<void>;
  delete(name: string): Promise<void>;
  /** Whether keys are in a file whose passphrase was not given yet. */
  locked(): boolean;
  available(): Promise<Pick<SecretsState, 'reason' | 'store' | 'vault'> & { ok: boolean }>;
  /** Throws `ValidationError` where a keychain or a file is there already. */
  createVault(passphrase: string): Promise<void>;
  /** Throws `AuthenticationError` for a wrong passphrase. */
  unlockVault(passphrase: string): Promise<void>;
  removeVault(): Promise<void>;
}

/** The model providers, as the use cases see them. */
export interface ModelsDoor {
  providers(): Promise<ModelProviders>;
  /** Makes one tiny call. Throws `NotFoundError` for a provider that there is not; a failed call is an answer. */
  test(id: string, signal: AbortSignal): Promise<ProviderTest>;
  /** Those that see pictures. */
  pictureModels(): Promise<PictureModel[]>;
}

/** Finding companies' boards, as the use cases see it. */
export interface BoardFinderDoor {
  find(text: string, ports: Ports): Promise<BoardSearch>;
  /** The companies of the directory that fit the words. */
  directory(text: string): Promise<ListedBoard[]>;
}

/** What the desktop can do for the user outside the window; the command line has none of it. */
export interface ShellDoor {
  openPath(path: string): Promise<string>;
  showItem(path: string): void;
  openExternal(url: string): Promise<void>;
  /** Asks where a file is to be saved; null where nobody chose. */
  chooseTarget(name: string): Promise<string | null>;
  /** Asks for an archive; null where nobody chose. */
  chooseSource(): Promise<string | null>;
  /** Does one thing about a newer version; `feed` is where releases are asked for, empty for the package's own place. */
  update(act: UpdateAct, feed: string): Promise<UpdateState>;
}

/** What finds by meaning in the user's files, as the use cases see it. */
export interface EmbedderDoor {
  state(): Promise<EmbedderState>;
  /** Tries it once first; throws where it does not work. */
  choose(choice: EmbedderChoice, signal: AbortSignal): Promise<EmbedderState>;
  fetchModel(): void;
  stopFetching(): Promise<void>;
  removeModel(): Promise<void>;
}

/** The user's own files, as the use cases see them. */
export interface FilesSearch {
  embedder: EmbedderDoor;
  /** Throws `ValidationError` for a file that can't be read, or has no text. */
  add(
    profileId: string,
    file: { name: string; bytes: Uint8Array },
    signal: AbortSignal,
  ): Promise<SearchedFile>;
  list(profileId: string): SearchedFile[];
  remove(profileId: string, id: string): void;
  query(
    profileId: string,
    text: string,
    options: { k: number; signal: AbortSignal },
  ): Promise<FoundPassage[]>;
}

/** What is stored for a question of a form, as the use cases ask for it. */
export type FindStored = (
  question: { text: string; company: string; countries: string[] },
  of: { profile: Profile; answers: readonly Answer[] },
  signal: AbortSignal,
) => Promise<{ found: { answer: Answer; value: string } | null; alike: AnswerOffer | null }>;

/** What a form asks before a browser opens. */
export interface PreflightDoor {
  look(job: Job, profile: Profile, signal: AbortSignal): Promise<Preflight>;
  /** Keeps answers to what is open. Throws `NotFoundError` where the form asks something else by now. */
  answer(
    job: Job,
    profile: Profile,
    given: readonly AnswerOf<'form-questions'>['answers'][number][],
    signal: AbortSignal,
  ): Promise<void>;
}

/** Resumes and letters as files, made off the main thread. */
export interface PapersDoor {
  /** Throws `ValidationError` with the reason where a document can not be set in type. */
  preview(
    document: ResumeDocument | LetterDocument,
    owner: DocumentOwner,
  ): Promise<{ bytes: Uint8Array; pages: number; beyond: string[] }>;
  /** A document as a program reads it from its PDF, and what it reads otherwise than it is written. */
  readBack(
    document: ResumeDocument | LetterDocument,
    owner: DocumentOwner,
  ): Promise<{ text: string; differences: string[] }>;
  /** Those of the differences that this profile's user was not told of since the start. */
  tellOnce(profileId: string, differences: readonly string[]): string[];
  /** Keeps a PDF of the user's own, byte for byte; gives its id. */
  keepOwn(name: string, bytes: Uint8Array, profileId: string): Promise<string>;
  /** Sets a cheat sheet in type. */
  sheet(sheet: CheatSheet, owner: DocumentOwner): Promise<{ name: string; bytes: Uint8Array }>;
  /** Keeps any file of the user's own, byte for byte; gives its id. */
  keepFile(name: string, bytes: Uint8Array, profileId: string): Promise<string>;
  /** Keeps an e-mail under a name that mail programs open; gives its id. */
  keepMail(name: string, bytes: Uint8Array, profileId: string): Promise<string>;
  write(
    document: ResumeDocument | LetterDocument,
    format: DocumentFormat,
    owner: DocumentOwner,
  ): Promise<{ name: string; bytes: Uint8Array }>;
}

/** The loopback API, as the use cases see it. */
export interface ApiDoor {
  state(): Promise<ApiState>;
  /** Gives the token's value, which is kept nowhere. */
  createToken(input: { name: string; scopes: readonly ApiScope[] }): { token: string; info: ApiToken };
  revokeToken(id: string): boolean;
}

/**
 * Reads a company's own site, at most six pages of it, robots kept. No pages where it can't be read; `problem` says why.
 * Throws only where `address` is none, or the signal aborts.
 */
export type CompanySite = (
  address: string,
  company: string,
  signal: AbortSignal,
) => Promise<{ pages: CompanySource[]; problem: string }>;

/** Sync with the user's other machines, as the use cases see it. Signing in throws `AuthenticationError` for a wrong word. */
export interface SyncDoor {
  view(): Promise<SyncView>;
  sql(): Promise<{ version: number; sql: string }>;
  check(): Promise<SyncCheck>;
  signIn(email: string, password: string): Promise<void>;
  askCode(email: string): Promise<void>;
  signInByCode(email: string, code: string): Promise<void>;
  now(): Promise<void>;
  takeBack(id: string): void;
  leave(id: string): void;
  signOut(): Promise<void>;
  forget(): Promise<void>;
  erase(): Promise<void>;
}

/** All that the use cases work with; compose.ts builds it. */
export interface ServiceDeps {
  db: Db;
  repos: Repositories;
  bus: EventBus;
  desk: HumanDesk;
  pipeline: Pipeline;
  tools: PipelineTools;
  llm: LlmPort;
  models: ModelsDoor;
  browser: BrowserDoor;
  door: ApiDoor;
  sync: SyncDoor;
  settings: SettingsDoor;
  secrets: SecretsDoor;
  /** The newest log lines, oldest first. */
  logLines(count: number): LogLine[];
  /** What finds the user's own values in a text: sources of regular expressions. */
  personal(): string[];
  sources: readonly SourceInfo[];
  boardFinder: BoardFinderDoor;
  companySite: CompanySite;
  tasks: Pick<TaskQueue, 'add' | 'cancel' | 'restart' | 'list'>;
  /** Makes one search; a failed one is an answer. */
  testWebSearch(signal: AbortSignal): Promise<{ ok: boolean; message: string }>;
  /** Reads a resume file into a profile, off the main thread. */
  importProfile(file: { name: string; bytes: Uint8Array }, signal?: AbortSignal): Promise<PreviewedProfile>;
  papers: PapersDoor;
  /** Writes a profile in an open format. */
  exportProfile(profile: Profile, format: ExportFormat): Promise<{ name: string; bytes: Uint8Array }>;
  everything: ArchiveDoor;
  telemetry: TelemetryDoor;
  archive: {
    /** Reads an archive of everything, off the main thread; null for any other archive. Throws `ValidationError` for a broken one. */
    read(file: { name: string; bytes: Uint8Array }): Promise<ArchivedProfile[] | null>;
    /** Keeps a document of an archive; false where the profile has the same one already. */
    keepDocument(profileId: string, document: { name: string; bytes: Uint8Array }): Promise<boolean>;
  };
  /** Reads LinkedIn's `Connections.csv`, off the main thread. Throws `ValidationError` for another file. */
  readConnections(csv: string): Promise<{
    people: { name: string; title: string; company: string; url: string }[];
    skipped: number;
  }>;
  /** The pay that a short text states, as a posting would; null where it states none that is clear. */
  readPay(text: string, places: readonly string[]): Promise<Salary | null>;
  /** Reads a saved e-mail, off the main thread, or a pasted one. Throws a `ValidationError` for what is none. */
  readMail(input: { text: string } | { name: string; base64: string }): Promise<Mail>;
  /** The sample person and their answers, as shipped. */
  sample(): Promise<{ profile: Profile; answers: unknown }>;
  runDoctor(): Promise<DoctorCheck[]>;
  filesSearch: FilesSearch;
  browserFiles: BrowserFilesDoor;
  scans: ScansDoor;
  findStored: FindStored;
  preflight: PreflightDoor;
  /** Removes everything of the user's at the next start. */
  askToForget(): void;
  /** Forgets one company or one search now; `backups`: all older ones too. */
  forgetPart: {
    company(name: string, backups: boolean): Promise<Forgotten>;
    run(runId: string, backups: boolean): Promise<Forgotten>;
  };
  /** Writes a backup and gives its path. */
  backup(): Promise<string>;
  backups: {
    list(): Promise<BackupInfo[]>;
    /** Gets a backup ready to take the database's place at the next start. Throws `ValidationError` for one that is not good. */
    stage(from: string): Promise<{ backup: string | null }>;
  };
  shell: ShellDoor | null;
  info: {
    version: string;
    dataDir: string;
    logsDir: string;
    practiceBoard(): string | null;
    /** What was to be forgotten and could not be removed. */
    notForgotten: readonly string[];
    /** What became of an archive that waited, in words; null where none did. */
    imported: string | null;
    /** Why no log is written; null while it is. */
    logProblem(): string | null;
  };
  /** Hears of each stored profile, so that the log learns what to keep out. */
  onProfile(profile: Profile): void;
  log: Logger;
  clock: Clock;
  ids: Ids;
  /** Ports for work outside a run. */
  portsOutsideRun(profileId: string, signal: AbortSignal): Ports;
}
