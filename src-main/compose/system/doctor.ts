import { access, constants } from 'node:fs/promises';
import type { LlmPort } from '#agents/ports.ts';
import { attachChrome } from '#main/browser/launch.ts';
import type { ModelsDoor, SecretsDoor } from '#main/services/service-deps.ts';
import type { DoctorCheck } from '#shared/contract/system.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { LazyBoard } from '../finding/lazy-board.ts';
import { check } from './check.ts';
import { type HealthDeps, healthChecks } from './health.ts';

export interface DoctorDeps extends HealthDeps {
  settings: { get(): Pick<Settings, 'browser' | 'llm'> };
  secrets: Pick<SecretsDoor, 'available'>;
  llm: Pick<LlmPort, 'available'>;
  models: Pick<ModelsDoor, 'providers'>;
  board: Pick<LazyBoard, 'origin'>;
  documents: Pick<DocumentStore, 'tryOut'>;
  /** Where the browser is that the user named, with what opens its door; empty for the installed one. */
  browserAddress(): Promise<string>;
  /** The installed or fetched browser. Throws where there is none. */
  findBrowser(): string;
  /** What was set right in the data and not read yet, in words. */
  unreadRecoveries(): string[];
  /** Why no log is written; null while it is. */
  logProblem(): string | null;
}

/** Looks at everything that the program stands on; each check says what was found and what to do. */
export function createDoctor(deps: DoctorDeps): () => Promise<DoctorCheck[]> {
  return async () =>
    Promise.all([
      check(
        'data folder',
        'Choose another folder with --data-dir, or give yourself the right to write there.',
        async () => {
          await access(deps.dataDir, constants.R_OK | constants.W_OK);
          return deps.dataDir;
        },
      ),
      check('data', 'Say that you have read it: in the window, or with "jobai restore --seen".', () => {
        const unread = deps.unreadRecoveries();
        if (unread.length > 0) throw new ValidationError(unread.join(' '));
        return 'whole; nothing was lost that you have not read about';
      }),
      ...healthChecks(deps),
      check('log', 'Free some space, or give yourself the right to write in the folder "logs".', () => {
        const problem = deps.logProblem();
        if (problem !== null) throw new ValidationError(problem);
        return 'is written';
      }),
      check(
        'browser',
        'Let JobAI fetch one in Settings > Browser, install Google Chrome from google.com/chrome, or name another there.',
        async () => {
          const address = await deps.browserAddress();
          if (address === '') return deps.findBrowser();
          const { browser } = await attachChrome(address);
          await browser.close();
          return `${deps.settings.get().browser.address} answers`;
        },
      ),
      check(
        'documents',
        'Install JobAI again; a part of it is missing.',
        async () => `a PDF of ${bytesText(await deps.documents.tryOut())} was made`,
      ),
      check('practice board', 'Another program may block it; restart JobAI.', deps.board.origin),
      check('keychain', 'Or keep them in an encrypted file: Settings > Keys.', async () => {
        const { ok, reason } = await deps.secrets.available();
        if (!ok) throw new ValidationError(reason ?? 'it can not be used');
        return 'can be used';
      }),
      check('models', 'JobAI works without one meanwhile.', async () => {
        if (!deps.settings.get().llm.enabled) return 'switched off: JobAI works without one';
        if (await deps.llm.available()) return 'a model can be asked';
        const { providers } = await deps.models.providers();
        const stopped = providers.find(({ enabled, keySet, problem }) => enabled && keySet && problem !== '');
        if (stopped === undefined)
          return 'no key yet: JobAI works without one (add a key in Settings > Keys)';
        throw new ValidationError(`${stopped.label} is not asked. ${stopped.problem}`);
      }),
    ]);
}
