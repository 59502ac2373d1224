import type { Clock, Ids, Logger, Ports } from '#agents/ports.ts';
import { createCheckpoints } from '#main/db/checkpointer.ts';
import type { Db } from '#main/db/db.ts';
import type { Http } from '#main/http/http.ts';
import { createBudgetDesk } from '#main/pipeline/budget-desk.ts';
import type { EventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk, type HumanDesk } from '#main/pipeline/human-desk.ts';
import { createKeyedSlots } from '#main/pipeline/keyed-slots.ts';
import { createPipeline, type Pipeline } from '#main/pipeline/pipeline.ts';
import { createSlots } from '#main/pipeline/slots.ts';
import type { PipelineTools, TracePiece } from '#main/pipeline/types.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import type { Browsing } from '../browsing/browsing.ts';
import { askNobody } from '../common/ask-nobody.ts';
import { atFirstCall } from '../common/at-first-call.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { Finding } from '../finding/finding.ts';
import type { Models } from '../models/models.ts';
import { createPortsFor, type PortsDeps } from './ports-for.ts';

export interface PipelineComposition {
  db: Db;
  repos: PortsDeps['repos'];
  bus: EventBus;
  settings: SettingsStore;
  models: Pick<Models, 'llm' | 'budget'>;
  prompts: PortsDeps['prompts'];
  http: PortsDeps['http'] & Pick<Http, 'isNamedInside' | 'allow'>;
  search: PortsDeps['search'];
  documents: DocumentStore;
  filesSearch: PortsDeps['filesSearch'];
  finding: Pick<Finding, 'scout' | 'readPosting' | 'lookAgain'>;
  /** The browser is built with the ports, and the pipeline with the browser. */
  browsing(portsOutsideRun: PortsOutsideRun): Browsing;
  /** Whether somebody can be asked in a window. */
  hasWindow: boolean;
  piece: TracePiece;
  log: Logger;
  clock: Clock;
  ids: Ids;
}

type PortsOutsideRun = (profileId: string, signal: AbortSignal) => Ports;

export interface Running {
  desk: HumanDesk;
  tools: PipelineTools;
  pipeline: Pipeline;
  browsing: Browsing;
  portsOutsideRun: PortsOutsideRun;
}

/** Searches: the desk of questions, what each stage works with, and the runs themselves. */
export function composePipeline(parts: PipelineComposition): Running {
  const { db, repos, bus, settings, documents, finding, log, clock, ids } = parts;
  const { llm, budget } = parts.models;
  const desk = createHumanDesk({
    store: repos.humanRequests,
    timeoutMs: () => settings.get().questionTimeoutMs,
    ...{ bus, clock, ids },
  });
  const budgets = createBudgetDesk({
    ...{ desk, bus, clock, raise: budget.raise, canAsk: parts.hasWindow },
    pipeline: () => pipeline,
  });
  const { prompts, http, search, filesSearch } = parts;
  const portsFor = createPortsFor({
    llm,
    budgets,
    prompts,
    http,
    search,
    repos,
    documents,
    filesSearch,
    log,
    clock,
    ids,
  });
  const portsOutsideRun: PortsOutsideRun = (profileId, signal) =>
    portsFor({ profileId, run: null, human: askNobody, emit: () => undefined, signal });
  const browsing = parts.browsing(portsOutsideRun);
  const tools: PipelineTools = {
    portsFor,
    scout: finding.scout,
    isNamedInside: http.isNamedInside,
    nameAgain: (origins) => origins.forEach(http.allow),
    readPosting: finding.readPosting,
    lookAgain: finding.lookAgain,
    answersFor: atFirstCall(async () => {
      const { answersForJob } = await import('#main/forms/questions/answers-for-job.ts');
      return async (profile, job) => answersForJob(repos.answers.list(profile.id), job, profile, clock.now());
    }),
    renderDocument: documents.render,
    pagesOf: async (document, owner) => (await documents.preview(document, owner)).pages,
    readBack: documents.readBack,
    checkpoints: createCheckpoints(db),
    warmBrowser: browsing.warm,
    fillForm: browsing.fillForm,
    wasReceived: browsing.wasReceived,
  };
  const pipeline: Pipeline = createPipeline({
    ...{ db, repos, bus, desk, tools, log, clock, ids },
    piece: parts.piece,
    browserSlots: createSlots(settings.get().browserConcurrency, {
      further: settings.get().browserConcurrency,
    }),
    jobsInHand: createKeyedSlots(),
    stages: async () => (await import('#main/pipeline/stages/index.ts')).STAGE_SET,
    settings: settings.get,
  });
  return { desk, tools, pipeline, browsing, portsOutsideRun };
}
