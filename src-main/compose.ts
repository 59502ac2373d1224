import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from '#agents/ports.ts';
import type { HumanRequest } from '#shared/domain/human.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';
import { askNobody } from './compose/ask-nobody.ts';
import { atFirstCall } from './compose/at-first-call.ts';
import { composeBrowsing } from './compose/browsing.ts';
import { createDocumentStore } from './compose/document-store.ts';
import { randomIds, systemClock } from './compose/identity.ts';
import { createLatePrompts } from './compose/late-prompts.ts';
import { createLazyBoard } from './compose/lazy-board.ts';
import { composeModels } from './compose/models.ts';
import { tellSent } from './compose/outbound.ts';
import { createPortsFor } from './compose/ports-for.ts';
import { createPostingReader } from './compose/posting-reader.ts';
import { createProfileReader } from './compose/profile-reader.ts';
import { readSample } from './compose/sample.ts';
import { composeStorage } from './compose/storage.ts';
import { createCheckpoints } from './db/checkpointer.ts';
import { startDailyBackup } from './db/daily-backup.ts';
import { describeRecovery } from './db/recovery.ts';
import { findFontsDirs } from './documents/render/find-fonts.ts';
import { createHttp } from './http/create-http.ts';
import { personalValues } from './logging/personal-values.ts';
import { createBudgetDesk } from './pipeline/budget-desk.ts';
import { createEventBus } from './pipeline/event-bus.ts';
import { createHumanDesk } from './pipeline/human-desk.ts';
import { createKeyedSlots } from './pipeline/keyed-slots.ts';
import { createPipeline, type Pipeline } from './pipeline/pipeline.ts';
import { createSlots } from './pipeline/slots.ts';
import type { PipelineTools } from './pipeline/types.ts';
import { createServices } from './services/create-services.ts';
import type { ShellDoor } from './services/service-deps.ts';
import type { Services } from './services/services.ts';
import type { SettingsStore } from './settings/create-settings.ts';
import { SOURCES } from './sources/index.ts';
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
}

/** The whole program but its doors. */
export interface Backend {
  services: Services;
  settings: SettingsStore;
  log: Logger;
  /** Where a stored file is, for the command line. */
  filePath(fileId: string): string | null;
  resolveFile(fileId: string): Promise<{ path: string; mime: string } | null>;
  questions(): HumanRequest[];
  questionChanges(signal: AbortSignal): AsyncGenerator<HumanRequest[]>;
  /** After a start of the window: offers what was cut off. */
  markInterrupted(): void;
  startBoard(): Promise<string>;
  /** How many applications the practice board holds. */
  boardApplications(): number;
  /** Stops runs, closes the browser, flushes logs, closes the database, in this order. */
  close(): Promise<void>;
  /** Whether the process must be killed to end: a prompt of the keychain that nobody answers holds it. */
  mustBeKilled(): boolean;
}

/** Builds each part and hands it what it needs. Throws `DatabaseError` where the data can't be used. */
export async function composeBackend(options: BackendOptions): Promise<Backend> {
  const { dataDir, resourcesDir, offline } = options;
  const clock = systemClock;
  const ids = randomIds;
  const inData = (name: string) => join(dataDir, name);

  const { settings, logging, db, recovery, repos, backupsDir } = composeStorage(
    dataDir,
    options.overrides,
    clock,
  );
  const { log } = logging;

  const bus = createEventBus(repos.events, clock);
  const { secrets, llm, models, budget, keychainStuck } = composeModels({
    ...{ settings, logging, repos, bus, dataDir, resourcesDir, offline, clock },
  });
  const workers = createWorkers({ entry: options.workerEntry });
  const baseUrls = () => settings.get().baseUrls;
  const userAgent = `JobAI/${options.version} (a job seeker's own program)`;
  const http = createHttp({
    timeoutMs: () => settings.get().httpTimeoutMs,
    baseUrls,
    offline,
    userAgent,
    sent: tellSent(repos.outbound, log),
    log,
    clock,
  });
  const board = createLazyBoard({ dataDir, resourcesDir, log, clock, http });
  const prompts = createLatePrompts({ dir: options.templatesDir, log });
  const fontsDirs = findFontsDirs(pathToFileURL(join(options.appDir, 'package.json')));
  const templatesDir = join(resourcesDir, 'typst');
  const documents = createDocumentStore({
    dataDir,
    templatesDir,
    fontsDirs,
    workers,
    files: repos.files,
    ids,
  });
  const desk = createHumanDesk({
    store: repos.humanRequests,
    timeoutMs: () => settings.get().questionTimeoutMs,
    ...{ bus, clock, ids },
  });
  const budgets = createBudgetDesk({
    ...{ desk, bus, raise: budget.raise, canAsk: options.shell !== null },
    pipeline: () => pipeline,
  });
  const portsFor = createPortsFor({ llm, budgets, prompts, http, repos, documents, log, clock, ids });
  const portsOutsideRun = (profileId: string, signal: AbortSignal) =>
    portsFor({ profileId, run: null, human: askNobody, emit: () => undefined, signal });
  const browsing = composeBrowsing({
    ...{ dataDir, offline, db, repos, settings, documents, board, portsOutsideRun, log, clock },
  });
  const tools: PipelineTools = {
    portsFor,
    scout: atFirstCall(async () => {
      const { createScoutSearch } = await import('./compose/scout-search.ts');
      return createScoutSearch({ http, board, workers, baseUrls, clock, log });
    }),
    readPosting: createPostingReader({ http, workers, board, clock }),
    renderDocument: documents.render,
    checkpoints: createCheckpoints(db),
    warmBrowser: browsing.warm,
    fillForm: browsing.fillForm,
    wasReceived: browsing.wasReceived,
  };
  const browserSlots = createSlots(settings.get().browserConcurrency);
  const pipeline: Pipeline = createPipeline({
    db,
    repos,
    bus,
    desk,
    tools,
    browserSlots,
    formsInHand: createKeyedSlots(),
    settings: settings.get,
    log,
    clock,
    ids,
  });
  const importProfile = createProfileReader(workers);
  const sample = () => readSample(resourcesDir, importProfile);
  const backup = () => workers.run('backupDatabase', { file: db.file, backupsDir, at: clock.now() });
  const stopBackups = startDailyBackup({ backupsDir, backup, clock, log });
  const services = createServices({
    ...{
      db,
      repos,
      bus,
      desk,
      pipeline,
      tools,
      llm,
      models,
      settings,
      secrets,
      importProfile,
      sample,
      backup,
    },
    ...{ log, clock, ids, portsOutsideRun },
    browser: browsing.door,
    logLines: logging.tail,
    sources: SOURCES,
    runDoctor: atFirstCall(async () => {
      const { createDoctor } = await import('./compose/doctor.ts');
      return createDoctor({ dataDir, settings, secrets, llm, models, board, documents });
    }),
    shell: options.shell,
    onProfile: (profile) => logging.registerPersonal(personalValues(profile)),
    info: {
      version: options.version,
      dataDir,
      logsDir: inData('logs'),
      practiceBoard: board.running,
      notices: recovery ? [describeRecovery(recovery)] : [],
    },
  });
  const activeId = () => repos.profiles.active()?.id;
  const questions = () => desk.open(activeId() ?? '');

  return {
    services,
    settings,
    log,
    filePath: (fileId) => repos.files.get(fileId)?.path ?? null,
    resolveFile: documents.resolve,
    questions,
    questionChanges: (signal) => desk.changes.snapshots(questions, signal),
    markInterrupted: pipeline.markInterrupted,
    startBoard: board.origin,
    boardApplications: board.count,
    mustBeKilled: keychainStuck,
    async close() {
      stopBackups();
      await pipeline.close();
      await browsing.close();
      await Promise.all([board.close(), workers.close()]);
      prompts.close();
      await logging.flush();
      db.close();
    },
  };
}
