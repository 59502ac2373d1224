import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from '#agents/ports.ts';
import type { HumanRequest } from '#shared/domain/human.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';
import { createBrowserHost } from './browser/browser-host.ts';
import { askNobody } from './compose/ask-nobody.ts';
import { atFirstCall } from './compose/at-first-call.ts';
import { createBrowserDoor } from './compose/browser-door.ts';
import { createDocumentStore } from './compose/document-store.ts';
import { randomIds, systemClock } from './compose/identity.ts';
import { createLatePrompts } from './compose/late-prompts.ts';
import { createLazyBoard } from './compose/lazy-board.ts';
import { createLiveTabs } from './compose/live-tabs.ts';
import { composeModels } from './compose/models.ts';
import { tellOpened, tellSent } from './compose/outbound.ts';
import { createPortsFor } from './compose/ports-for.ts';
import { createPostingReader } from './compose/posting-reader.ts';
import { createProfileReader } from './compose/profile-reader.ts';
import { readSample } from './compose/sample.ts';
import { createCheckpoints } from './db/checkpointer.ts';
import { startDailyBackup } from './db/daily-backup.ts';
import { openDatabase } from './db/open-database.ts';
import { describeRecovery } from './db/recovery.ts';
import { createRepositories } from './db/repositories.ts';
import { findFontsDirs } from './documents/render/find-fonts.ts';
import { createHttp } from './http/create-http.ts';
import { createLogging } from './logging/create-logging.ts';
import { personalValues } from './logging/personal-values.ts';
import { createBudgetDesk } from './pipeline/budget-desk.ts';
import { createEventBus } from './pipeline/event-bus.ts';
import { createHumanDesk } from './pipeline/human-desk.ts';
import { createPipeline, type Pipeline } from './pipeline/pipeline.ts';
import { createSlots } from './pipeline/slots.ts';
import type { PipelineTools } from './pipeline/types.ts';
import { createServices } from './services/create-services.ts';
import type { ShellDoor } from './services/service-deps.ts';
import type { Services } from './services/services.ts';
import { createSettings, type SettingsStore } from './settings/create-settings.ts';
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
}

/** Builds each part and hands it what it needs. Throws `DatabaseError` where the data can't be used. */
export async function composeBackend(options: BackendOptions): Promise<Backend> {
  const { dataDir, resourcesDir, offline } = options;
  const clock = systemClock;
  const ids = randomIds;
  const inData = (name: string) => join(dataDir, name);

  const settings = createSettings({ dir: dataDir, env: process.env, clock, overrides: options.overrides });
  const logging = createLogging({ dir: inData('logs'), level: settings.get().logLevel, clock });
  settings.onChange(({ logLevel }) => logging.setLevel(logLevel));
  const { log } = logging;
  const backupsDir = inData('backups');
  const { db, recovery } = openDatabase({ file: inData('jobai.sqlite'), backupsDir, log, clock });
  const repos = createRepositories(db, clock);
  logging.registerPersonal(repos.profiles.list().flatMap(personalValues));

  const bus = createEventBus(repos.events, clock);
  const { secrets, llm, models, budget } = composeModels({
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
  const host = createBrowserHost({
    profileDir: inData('browser-profile'),
    settings: () => settings.get().browser,
    extraArgs: offline ? OFFLINE_BROWSER : [],
    onOpen: tellOpened(repos.outbound, clock, log),
    log,
  });
  const tabs = createLiveTabs();
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
  const filler = async () => {
    const { planWithModel } = await import('./compose/model-plan.ts');
    return { host, tabs, documents, repos, board, planWithModel: planWithModel(repos) };
  };
  const tools: PipelineTools = {
    portsFor,
    scout: atFirstCall(async () => {
      const { createScoutSearch } = await import('./compose/scout-search.ts');
      return createScoutSearch({ http, board, workers, baseUrls, clock, log });
    }),
    readPosting: createPostingReader({ http, workers, board, clock }),
    renderDocument: documents.render,
    checkpoints: createCheckpoints(db),
    warmBrowser: host.warm,
    fillForm: atFirstCall(async () => {
      const { createFormFiller } = await import('./compose/form-filler.ts');
      return createFormFiller(await filler());
    }),
    wasReceived: atFirstCall(async () => {
      const { createReceivedCheck } = await import('./compose/received-check.ts');
      return createReceivedCheck(host, board, log);
    }),
  };
  const browserSlots = createSlots(settings.get().browserConcurrency);
  const pipeline: Pipeline = createPipeline({
    db,
    repos,
    bus,
    desk,
    tools,
    browserSlots,
    settings: settings.get,
    log,
    clock,
    ids,
  });
  const fillOne = atFirstCall(async () => {
    const { createSingleFill } = await import('./compose/single-fill.ts');
    return createSingleFill({
      ...(await filler()),
      db,
      portsFor: portsOutsideRun,
      headless: () => settings.get().browser.headless,
      handOverMs: () => settings.get().questionTimeoutMs,
    });
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
    browser: createBrowserDoor({ tabs, host, fillOne }),
    logLines: logging.tail,
    sources: SOURCES,
    runDoctor: atFirstCall(async () => {
      const { createDoctor } = await import('./compose/doctor.ts');
      return createDoctor({ dataDir, settings, secrets, llm, board, documents });
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
    async close() {
      stopBackups();
      await pipeline.close();
      await host.close();
      await Promise.all([board.close(), workers.close()]);
      prompts.close();
      await logging.flush();
      db.close();
    },
  };
}

/** Lets the browser reach this machine alone. */
const OFFLINE_BROWSER = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'];
