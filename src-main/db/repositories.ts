import type { Clock } from '#agents/ports.ts';
import { MockSession, Story } from '#shared/domain/interview.ts';
import { Negotiation } from '#shared/domain/negotiation.ts';
import { Offer } from '#shared/domain/offer.ts';
import { Reply } from '#shared/domain/reply.ts';
import type { Db } from './db.ts';
import { createAnalysesRepository } from './repositories/analyses.ts';
import { createAnswersRepository } from './repositories/answers.ts';
import { createApplicationItemsRepository } from './repositories/application-items.ts';
import { createApplicationOriginsRepository } from './repositories/application-origins.ts';
import { createApplicationsRepository } from './repositories/applications.ts';
import { createBoardsRepository } from './repositories/boards.ts';
import { createBodiesRepository } from './repositories/bodies.ts';
import { createCacheRepository } from './repositories/cache.ts';
import { createChunksRepository } from './repositories/chunks.ts';
import { createCompaniesRepository } from './repositories/companies.ts';
import { createContactsRepository } from './repositories/contacts.ts';
import { createDocumentVersionsRepository } from './repositories/document-versions.ts';
import { createDocumentsRepository } from './repositories/documents.ts';
import { createDraftsRepository } from './repositories/drafts.ts';
import { createEventsRepository } from './repositories/events.ts';
import { createFactsRepository } from './repositories/facts.ts';
import { createFilesRepository } from './repositories/files.ts';
import { createHumanRequestsRepository } from './repositories/human-requests.ts';
import { createJobFindsRepository } from './repositories/job-finds.ts';
import { createJobListRepository } from './repositories/job-list.ts';
import { createJobsRepository } from './repositories/jobs.ts';
import { createLettersRepository } from './repositories/letters.ts';
import { createLikingsRepository } from './repositories/likings.ts';
import { createLlmCallsRepository } from './repositories/llm-calls.ts';
import { createMetaRepository } from './repositories/meta.ts';
import { createOutboundRepository } from './repositories/outbound.ts';
import { createPracticeRepository } from './repositories/practice.ts';
import { createPreferencesRepository } from './repositories/preferences.ts';
import { createProfilesRepository } from './repositories/profiles.ts';
import { createRecoveriesRepository } from './repositories/recoveries.ts';
import { createResumesRepository } from './repositories/resumes.ts';
import { createRunJobsRepository } from './repositories/run-jobs.ts';
import { createRunsRepository } from './repositories/runs.ts';
import { createSaidFactsRepository } from './repositories/said-facts.ts';
import { createSavedSearchesRepository } from './repositories/saved-searches.ts';
import { createStageResultsRepository } from './repositories/stage-results.ts';
import { createSubmissionsRepository } from './repositories/submissions.ts';
import { createTasksRepository } from './repositories/tasks.ts';
import { interviewSessions, negotiations, offers, replies, stories } from './schema/coach.ts';

/** Every repository of the database. All are synchronous and throw `DatabaseError`. */
export function createRepositories(db: Db, clock: Clock) {
  return {
    profiles: createProfilesRepository(db),
    facts: createFactsRepository(db),
    saidFacts: createSaidFactsRepository(db),
    answers: createAnswersRepository(db, clock),
    preferences: createPreferencesRepository(db),
    jobs: createJobsRepository(db),
    jobFinds: createJobFindsRepository(db),
    jobList: createJobListRepository(db),
    likings: createLikingsRepository(db),
    practice: createPracticeRepository(db),
    analyses: createAnalysesRepository(db),
    companies: createCompaniesRepository(db),
    files: createFilesRepository(db),
    chunks: createChunksRepository(db),
    documents: createDocumentsRepository(db),
    documentVersions: createDocumentVersionsRepository(db),
    resumes: createResumesRepository(db),
    letters: createLettersRepository(db),
    applications: createApplicationsRepository(db),
    applicationOrigins: createApplicationOriginsRepository(db),
    applicationItems: createApplicationItemsRepository(db),
    submissions: createSubmissionsRepository(db),
    runs: createRunsRepository(db),
    runJobs: createRunJobsRepository(db),
    stageResults: createStageResultsRepository(db),
    events: createEventsRepository(db),
    humanRequests: createHumanRequestsRepository(db),
    drafts: createDraftsRepository(db),
    stories: createBodiesRepository(db, stories, Story, 'story'),
    interviewSessions: createBodiesRepository(db, interviewSessions, MockSession, 'practice interview'),
    offers: createBodiesRepository(db, offers, Offer, 'offer'),
    negotiations: createBodiesRepository(db, negotiations, Negotiation, 'practice negotiation'),
    replies: createBodiesRepository(db, replies, Reply, 'e-mail'),
    boards: createBoardsRepository(db),
    savedSearches: createSavedSearchesRepository(db),
    tasks: createTasksRepository(db),
    contacts: createContactsRepository(db),
    outbound: createOutboundRepository(db, clock),
    llmCalls: createLlmCallsRepository(db),
    cache: createCacheRepository(db, clock),
    meta: createMetaRepository(db),
    recoveries: createRecoveriesRepository(db),
  };
}
export type Repositories = ReturnType<typeof createRepositories>;
