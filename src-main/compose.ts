import { join } from 'node:path';
import type { Logger } from '#agents/ports.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';
import { composeBrowsing } from './compose/browsing/browsing.ts';
import { atFirstCall } from './compose/common/at-first-call.ts';
import { randomIds, systemClock } from './compose/common/identity.ts';
import { composeDocuments } from './compose/documents/documents.ts';
import { type ComposedDoor, composeDoor } from './compose/door/door.ts';
import { composeFinding } from './compose/finding/finding.ts';
import { createLatePrompts } from './compose/models/late-prompts.ts';
import { composeModels } from './compose/models/models.ts';
import { composePipeline } from './compose/pipeline/pipeline.ts';
import { composeFilesSearch } from './compose/rag/files-search.ts';
import { composeScans } from './compose/scans/scans.ts';
import { createArchive } from './compose/storage/archive.ts';
import { createBackups } from './compose/storage/backups.ts';
import { createForgetPart } from './compose/storage/forget-part.ts';
import { composeStorage } from './compose/storage/storage.ts';
import { composeSync } from './compose/sync/sync.ts';
import { inOrder } from './compose/system/in-order.ts';
import { tellSent } from './compose/system/outbound.ts';
import { composeTelemetry } from './compose/system/telemetry.ts';
import { tracedServices } from './compose/system/traced-services.ts';
import { createPauseAll } from './compose/tasks/pause-all.ts';
import { type BackgroundWork, composeTasks } from './compose/tasks/tasks.ts';
import { startDailyBackup } from './db/daily-backup.ts';
import { askToForget } from './db/forget-everything.ts';
import { describeRecovery } from './db/recover/describe-recovery.ts';
import type { HumanRequestHead } from './db/repositories/human-requests.ts';
import { createHttp } from './http/create-http.ts';
import { personalPatterns } from './logging/personal-patterns.ts';
import { createEventBus } from './pipeline/event-bus.ts';
import { createSearch } from './search/create-search.ts';
import { testSearch } from './search/test-search.ts';
import type { ArchiveDoor } from './services/archive-door.ts';
import { createServices } from './services/create-services.ts';
import type { ShellDoor } from './services/service-deps.ts';
import type { Services } from './services/services.ts';
import type { SettingsStore } from './settings/create-settings.ts';
import { OFFERED } from './sources/index.ts';
import { createWorkers } from './workers/create-workers.ts';

export interface BackendOptions {
  /** All of the user's data. */
  dataDir: string;
  /** `resources/` as shipped. */
  resourcesDir: string;
  /** The folder that holds `package.json` and `node_modules`. */
  appDir: string;
  templatesDir: string;
  workerEntry: URL;
  version: string;
  /** No network but loopback and what the user names. */
  offline: boolean;
  /** Win over the settings. */
  overrides: SettingsPatch;
  shell: ShellDoor | null;
  /** Goes on without the right to write where another process works with the folder: for commands that only look. */
  mayOnlyRead?: boolean;
}

/** The whole program but its doors. */
export interface Backend {
  services: Services;
  /** Everything as one archive, by paths: for the command line. */
  everything: ArchiveDoor;
  settings: SettingsStore;
  log: Logger;
  /** Where a stored file is, for the command line. */
  filePath(fileId: string): string | null;
  resolveFile(fileId: string): Promise<{ path: string; mime: string } | null>;
  questions(): HumanRequestHead[];
  questionChanges(signal: AbortSignal): AsyncGenerator<HumanRequestHead[]>;
  /** Runs saved searches and what else waits, from now on. */
  startTasks: BackgroundWork['start'];
  /** Opens the loopback API where the settings say so, and follows them from now on. */
  startApi(): Promise<void>;
  /** Exchanges by itself with the user's other machines from now on, where that is set up. */
  startSync(): void;
  apiState: ComposedDoor['state'];
  programContext: ComposedDoor['programContext'];
  /** What runs by itself. */
  background: BackgroundWork['state'];
  /** Holds every search that runs, and what waits in the queue, or lets go on what it held. */
  pauseAll(paused: boolean): void;
  /** After a start of the window: offers what was cut off. */
  markInterrupted(): void;
  startBoard(): Promise<string>;
  /** How many applications the practice board holds. */
  boardApplications(): number;
  /** Stops runs, closes the browser, flushes logs, closes the database, in this order. */
  close(): Promise<void>;
  /** What was set right in the data and not read by the user yet, in words. */
  unreadRecoveries(): string[];
  /** Whether the process must be killed to end: a prompt of the keychain that nobody answers holds it. */
  mustBeKilled(): boolean;
}

/** Builds each part and hands it what it needs. Throws `DatabaseError` where the data can't be used. */
export async function composeBackend(options: BackendOptions): Promise<Backend> {
  const { dataDir, resourcesDir, offline } = options;
  const clock = systemClock;
  const ids = randomIds;
  const storage = composeStorage({
    ...{ dataDir, clock, overrides: options.overrides },
    kind: options.shell === null ? 'command' : 'window',
    mayOnlyRead: options.mayOnlyRead ?? false,
  });
  const { settings, logging, db, repos, backupsDir } = storage;
  const { log } = logging;
  const bus = createEventBus(repos.events, clock);
  const sent = tellSent(repos.outbound, log);
  const telemetry = composeTelemetry({
    ...{ settings, db, offline, sent, log, clock, version: options.version },
  });
  const models = composeModels({
    telemetry,
    ...{ settings, logging, repos, bus, dataDir, resourcesDir, offline, clock },
  });
  const { secrets, llm } = models;
  const workers = createWorkers({ entry: options.workerEntry });
  const baseUrls = () => settings.get().baseUrls;
  const http = createHttp({
    timeoutMs: () => settings.get().httpTimeoutMs,
    userAgent: `JobAI/${options.version} (a job seeker's own program)`,
    ...{ sent, baseUrls, offline, log, clock },
  });
  const { get: secret } = secrets;
  const search = createSearch({ http, settings: settings.get, secret, cache: repos.cache });
  const finding = composeFinding({
    ...{ dataDir, resourcesDir, http, workers, baseUrls, log, clock },
    ...{ secret, search, repos },
  });
  const unreadRecoveries = () => repos.recoveries.unread().map(describeRecovery);
  const { board } = finding;
  const prompts = createLatePrompts({ dir: options.templatesDir, log });
  const { appDir } = options;
  const documents = composeDocuments({ dataDir, resourcesDir, appDir, workers, repos, ids });
  const filesSearch = composeFilesSearch({
    ...{ repos, settings, http, workers, dataDir, resourcesDir, ids, log },
    embed: models.embed,
  });
  const scans = composeScans({ ...models, dataDir, workers, http, baseUrls, prompts, filesSearch, log });
  const findOffers = atFirstCall(async () => {
    const { createAnswerOffers } = await import('./compose/forms/answer-offers.ts');
    return createAnswerOffers(workers, resourcesDir);
  });
  const { desk, tools, pipeline, browsing, portsOutsideRun } = composePipeline({
    ...{ db, repos, bus, settings, models, prompts, http, search, finding, filesSearch, log, clock, ids },
    documents: documents.store,
    hasWindow: options.shell !== null,
    piece: telemetry.piece,
    browsing: (outsideRun) =>
      composeBrowsing({
        ...{ dataDir, offline, db, repos, settings, secrets, board, http, log, clock, findOffers },
        documents: documents.store,
        portsOutsideRun: outsideRun,
      }),
  });
  const preflight = atFirstCall(async () => {
    const { createPreflight } = await import('./compose/forms/preflight.ts');
    const made = createPreflight({ http, repos, board, baseUrls, findOffers, clock, ids });
    return () => made;
  });
  const { make: backup, ...backups } = createBackups({ workers, file: db.file, backupsDir, clock });
  const stopBackups = startDailyBackup({ backupsDir, backup, clock, log });
  const background = composeTasks({
    ...{ repos, settings, bus, portsOutsideRun, log, clock, ids },
    scout: finding.scout,
    piece: telemetry.piece,
  });
  const door = composeDoor({
    ...{ dataDir, resourcesDir, settings, repos, http, board, secret, log, clock, ids },
    version: options.version,
    services: () => services,
  });
  const onProfile = (profile: Profile) => logging.registerPersonal(personalPatterns(profile));
  const sync = composeSync({
    ...{ dataDir, resourcesDir, offline, db, repos, settings, secrets, onProfile, log, clock, ids },
    sent,
  });
  const everything = createArchive({
    ...{ dataDir, db, repos, settings, workers, clock, version: options.version },
  });
  const untraced: Services = createServices({
    ...{ db, repos, bus, desk, pipeline, tools, llm, settings, secrets, backup, backups },
    models: models.models,
    askToForget: () => askToForget(dataDir),
    forgetPart: createForgetPart({ dataDir, db, repos, logging, pipeline, backupsDir, backup }),
    ...{ log, clock, ids, portsOutsideRun },
    filesSearch,
    scans,
    preflight: {
      look: async (...given) => (await preflight()).look(...given),
      answer: async (...given) => (await preflight()).answer(...given),
    },
    findStored: atFirstCall(async () => {
      const { createFindStored } = await import('./compose/forms/find-stored.ts');
      return createFindStored(findOffers, clock);
    }),
    importProfile: documents.importProfile,
    papers: documents.store,
    exportProfile: documents.exportProfile,
    archive: documents.archive,
    everything,
    telemetry,
    readConnections: documents.readConnections,
    readPay: async (text, places) =>
      (await import('./postings/rules/salary.ts')).salaryIn(text, places) ?? null,
    readMail: documents.readMail,
    sample: documents.sample,
    browser: browsing.door,
    browserFiles: browsing.files,
    door,
    sync,
    logLines: logging.tail,
    personal: () => repos.profiles.all().flatMap(personalPatterns),
    sources: OFFERED,
    boardFinder: finding.boardFinder,
    companySite: finding.companySite,
    testWebSearch: (signal) => testSearch(search, signal),
    tasks: background.queue,
    runDoctor: atFirstCall(async () => {
      const { createDoctor } = await import('./compose/system/doctor.ts');
      const { store } = documents;
      return createDoctor({
        ...{ dataDir, file: db.file, backupsDir, search, queue: background.queue, clock },
        ...{ settings, secrets, llm, browserAddress: browsing.address, findBrowser: browsing.find },
        models: models.models,
        board,
        documents: store,
        unreadRecoveries,
        logProblem: logging.problem,
      });
    }),
    shell: options.shell,
    onProfile,
    info: {
      version: options.version,
      dataDir,
      logsDir: join(dataDir, 'logs'),
      practiceBoard: board.running,
      notForgotten: storage.notForgotten,
      imported: storage.imported?.said ?? null,
      logProblem: logging.problem,
    },
  });
  const services = tracedServices(untraced, telemetry);
  const activeId = () => repos.profiles.active()?.id;
  const questions = () => desk.heads(activeId() ?? '');

  return {
    services,
    everything,
    settings,
    log,
    filePath: (fileId) => repos.files.get(fileId)?.path ?? null,
    resolveFile: documents.store.resolve,
    questions,
    questionChanges: (signal) => desk.changes.snapshots(questions, signal),
    startTasks: background.start,
    startApi: door.start,
    startSync: sync.start,
    apiState: door.state,
    programContext: door.programContext,
    background: background.state,
    pauseAll: createPauseAll({ queue: background.queue, pipeline }),
    markInterrupted: pipeline.markInterrupted,
    startBoard: board.origin,
    boardApplications: board.count,
    unreadRecoveries,
    mustBeKilled: models.keychainStuck,
    async close() {
      await inOrder(
        [
          ...[stopBackups, sync.close, door.close, background.close, pipeline.close, browsing.close],
          () => Promise.all([filesSearch.close(), scans.close()]),
          () => Promise.all([board.close(), workers.close()]),
          ...[prompts.close, telemetry.close, logging.flush, () => db.close(), () => storage.lock.release()],
        ],
        (error) => log.error('a part did not close well', { error: String(error) }),
      );
    },
  };
}
