import { recoveryLines } from '#main/db/recover/describe-recovery.ts';
import { localDay } from '#shared/dates/local-day.ts';
import { baseUrlProblem } from '#shared/domain/base-url.ts';
import { feedProblem } from '#shared/domain/feed-problem.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { browserCalls } from './browsers.ts';
import { doorCalls } from './door.ts';
import { errorReport } from './error-report.ts';
import { everythingCalls } from './everything.ts';
import { forgetKeys } from './forget-keys.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';
import { syncCalls } from './sync.ts';
import { telemetryCalls } from './telemetry.ts';
import { updateCalls } from './updates.ts';
import { usageCalls } from './usage.ts';

const LOCKED =
  'Your keys are locked. Give their passphrase in Settings > Keys; until then rules on this machine do the work of models.';

/** Log lines in a bug report. */
const REPORTED = 500;

/** The program itself: settings, keys, usage, logs, backup. */
export function systemService(deps: ServiceDeps): Services['system'] {
  const { info, settings, secrets, repos, clock } = deps;
  const shell = () => {
    if (deps.shell) return deps.shell;
    throw new ValidationError('Only the window can open things. Use the path that was printed.');
  };
  const damaged = () =>
    repos.recoveries
      .unreadable()
      .map(
        (what) =>
          `A stored ${what} can't be read and is left out. A backup may still have it: see Diagnostics.`,
      );
  const secretsState = async () => {
    const state = await secrets.available();
    const { ok: available, reason, store, vault } = state;
    return { available, reason, store, vault, secrets: await secrets.list() };
  };
  return {
    async health() {
      const { version, dataDir, practiceBoard } = info;
      const problem = info.logProblem();
      const engine = (await deps.llm.available()) ? ('model' as const) : ('offline' as const);
      const all = [
        ...settings.notices,
        ...info.notForgotten.map(
          (name) => `"${name}" in the data folder could not be deleted. Delete it by hand.`,
        ),
        ...(info.imported === null ? [] : [info.imported]),
        ...damaged(),
        ...(problem === null ? [] : [problem]),
        ...(secrets.locked() ? [LOCKED] : []),
      ];
      return {
        status: 'ok' as const,
        version,
        dataDir,
        platform: process.platform,
        engine,
        practiceBoard: practiceBoard(),
        notices: all,
      };
    },
    ping: () => ({ at: clock.now().toISOString() }),
    doctor: () => deps.runDoctor(),
    settings: () => settings.get(),
    saveSettings(patch) {
      const known = settings.get().llm.servers.map(({ baseUrl }) => baseUrl);
      for (const { baseUrl } of patch.llm?.servers ?? []) {
        const problem = known.includes(baseUrl) ? null : baseUrlProblem(baseUrl);
        if (problem !== null) throw new ValidationError(problem);
      }
      const collector = patch.telemetry?.url ?? '';
      const problem = collector === '' ? null : baseUrlProblem(collector);
      if (problem !== null) throw new ValidationError(problem);
      const feed = patch.updates?.feed ?? '';
      const feedWrong = feed === '' ? null : feedProblem(feed);
      if (feedWrong !== null) throw new ValidationError(feedWrong);
      return settings.patch(patch);
    },
    secrets: secretsState,
    async createVault({ passphrase }) {
      await secrets.createVault(passphrase);
      return secretsState();
    },
    async unlockVault({ passphrase }) {
      await secrets.unlockVault(passphrase);
      return secretsState();
    },
    async removeVault() {
      await secrets.removeVault();
      return secretsState();
    },
    async setSecret({ name, value }) {
      await secrets.set(name, value);
      return {};
    },
    async deleteSecret({ name }) {
      await secrets.delete(name);
      return {};
    },
    ...doorCalls(deps),
    ...syncCalls(deps),
    ...everythingCalls(deps),
    ...telemetryCalls(deps.telemetry),
    ...updateCalls(deps),
    ...browserCalls(deps),
    ...usageCalls(deps),
    providers: () => deps.models.providers(),
    testProvider: ({ id }, signal) => deps.models.test(id, signal),
    testWebSearch: (_input, signal) => deps.testWebSearch(signal),
    logs: ({ limit }) => deps.logLines(limit),
    async report() {
      const now = clock.now();
      const at = now.toISOString();
      const text = errorReport({
        ...{ version: info.version, at, settings: settings.get(), lines: deps.logLines(REPORTED) },
        ...{ checks: await deps.runDoctor(), tasks: deps.tasks.list() },
        personal: deps.personal(),
      });
      return { name: `jobai-report-${localDay(now)}.txt`, text };
    },
    async forgetEverything() {
      const stays = await forgetKeys(secrets);
      deps.askToForget();
      return {
        stays: [
          ...stays,
          'Files that you saved elsewhere, and what companies were sent, are not JobAI’s to delete.',
        ],
      };
    },
    backup: async () => ({ path: await deps.backup() }),
    backups: () => deps.backups.list(),
    async restore({ name }) {
      const known = (await deps.backups.list()).find((backup) => backup.name === name);
      if (!known) throw new NotFoundError('This backup is no longer there. Look at the list again.');
      return deps.backups.stage(known.path);
    },
    recoveries: () =>
      repos.recoveries.unread().map((recovery) => ({
        ...{ id: recovery.id, at: recovery.at, lines: recoveryLines(recovery) },
      })),
    markRecoveriesSeen() {
      repos.recoveries.markRead(clock.now());
      return {};
    },
    async reveal({ what, fileId }) {
      if (what === 'data' || what === 'logs') {
        const problem = await shell().openPath(what === 'data' ? info.dataDir : info.logsDir);
        if (problem) throw new NotFoundError(`The folder could not be opened: ${problem}`);
        return {};
      }
      const file = fileId ? repos.files.get(fileId) : null;
      if (!file) throw new NotFoundError('This file is no longer stored.');
      if (what === 'open') {
        const problem = await shell().openPath(file.path);
        if (problem) throw new NotFoundError(`The file could not be opened: ${problem}`);
      } else shell().showItem(file.path);
      return {};
    },
    async openExternal({ url }) {
      await shell().openExternal(url);
      return {};
    },
  };
}
