import type { Clock, HttpPort, Ids, LlmPort, Logger, Ports, PromptsPort } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { BudgetDesk } from '#main/pipeline/budget-desk.ts';
import type { PortsRequest } from '#main/pipeline/types.ts';
import type { WebSearch } from '#main/search/create-search.ts';
import type { FilesSearch } from '#main/services/service-deps.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import { budgetedLlm } from '../models/budgeted-llm.ts';

export interface PortsDeps {
  llm: LlmPort;
  budgets: BudgetDesk;
  prompts: PromptsPort;
  http: HttpPort;
  search: WebSearch;
  repos: Repositories;
  documents: DocumentStore;
  filesSearch: Pick<FilesSearch, 'query'>;
  log: Logger;
  clock: Clock;
  ids: Ids;
}

/** Builds the world as one agent sees it. */
export function createPortsFor(deps: PortsDeps): (request: PortsRequest) => Ports {
  const { llm, prompts, http, search, repos, log, clock, ids } = deps;
  return ({ profileId, run, human, emit, signal, whileWaiting }) => ({
    llm: budgetedLlm(llm, deps.budgets, { profileId, run, human, emit, signal, whileWaiting }),
    ...{ prompts, log, clock, ids, human, emit, signal, profileId, run },
    http: { read: (url, options) => http.read(url, { signal, ...options }) },
    search: { web: (query, options) => search.web(query, { ...options, signal }) },
    rag: { query: (text, { k = 4 } = {}) => deps.filesSearch.query(profileId, text, { k, signal }) },
    facts: { all: () => repos.facts.all(profileId) },
    documents: {
      async render(document) {
        const profile = repos.profiles.get(profileId);
        if (!profile) throw new ValidationError('A document needs a profile. Start with your resume first.');
        const id = await deps.documents.render(document, { profile, company: '' });
        const file = repos.files.get(id);
        return {
          path: file?.path ?? '',
          mime: file?.mime ?? '',
          bytes: file?.bytes ?? 0,
          pages: 1,
          sha256: file?.sha256 ?? '',
        };
      },
    },
  });
}
