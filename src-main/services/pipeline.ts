import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { createApprovable } from './approvable.ts';
import { questionNews } from './question-news.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

const UNREAD =
  'Your data was restored and you have not said yet that you read what was lost. Until then nothing is sent by itself. In the window, read the notice at the top; in a terminal, "jobai restore --seen".';

/** Runs, questions, and the browser's picture. */
export function pipelineService(deps: ServiceDeps): Services['pipeline'] {
  const { pipeline, desk, bus, browser, repos } = deps;

  const approvable = createApprovable(deps);

  const openQuestions = () => {
    const profile = repos.profiles.active();
    if (!profile) return [];
    return desk
      .open(profile.id)
      .filter(({ id }) => !pipeline.isHeld(id))
      .map((request) => ({ ...request, score: repos.analyses.latest(request.jobId)?.score ?? null }));
  };

  return {
    async start(config) {
      if (config.mode === 'auto' && repos.recoveries.unread().length > 0) throw new ValidationError(UNREAD);
      for (const { name, target } of config.sources) {
        const source = deps.sources.find((known) => known.name === name);
        if (!source)
          throw new NotFoundError(
            `There is no source "${name}". Known: ${deps.sources.map((known) => known.name).join(', ')}.`,
          );
        if (source.needsTarget && !target)
          throw new ValidationError(`${source.label} needs to know where: ${source.targetHint}.`);
      }
      return { runId: await pipeline.start(activeProfile(repos).id, config) };
    },
    pause({ runId }) {
      pipeline.pause(runId);
      return {};
    },
    async resume({ runId, to }) {
      if (to === 'running') await pipeline.resume(runId);
      else pipeline.unstop(runId, to);
      return {};
    },
    stop({ runId }) {
      pipeline.stop(runId);
      return {};
    },
    forget({ runId, backups }) {
      pipeline.view(runId);
      return deps.forgetPart.run(runId, backups);
    },
    list() {
      const profile = repos.profiles.active();
      return profile ? pipeline.list(profile.id) : [];
    },
    elsewhere() {
      const active = repos.profiles.active()?.id;
      const others = repos.profiles.list().filter(({ id }) => id !== active);
      return others.flatMap(({ id, persona }) => {
        const goingOn = repos.runs.unfinished(id).filter(({ status }) => status !== 'interrupted').length;
        return goingOn === 0 ? [] : [{ profileId: id, persona, goingOn, asks: desk.heads(id).length }];
      });
    },
    status: ({ runId }) => pipeline.view(runId),
    watch: ({ runId }, signal) => pipeline.watch(runId, signal),
    events: (query, signal) => bus.subscribe(query, signal),
    questions: openQuestions,
    watchQuestions: (_input, signal) => desk.changes.snapshots(openQuestions, signal),
    followQuestions: (_input, signal) => questionNews(desk.changes.snapshots(openQuestions, signal)),
    async workOn({ jobId }) {
      const profile = activeProfile(repos);
      repos.jobList.mark(profile.id, [jobId], { hiddenAt: null });
      return { runId: await pipeline.workOn(profile.id, jobId) };
    },
    async answer({ requestId, answer, holdMs }) {
      await approvable(requestId, answer);
      await pipeline.answer(requestId, answer, holdMs);
      return {};
    },
    drafts() {
      const profile = repos.profiles.active();
      return profile ? repos.drafts.list(profile.id) : [];
    },
    keepDraft(draft) {
      if (Object.keys(draft.parts).length === 0) repos.drafts.forget(draft.id);
      else repos.drafts.put(activeProfile(repos).id, draft);
      return {};
    },
    takeBack: ({ requestId }) => ({ takenBack: pipeline.takeBack(requestId) }),
    liveView: (query, signal) => browser.frames(query, signal),
    async takeOver({ jobId }) {
      await browser.takeOver(jobId);
      return {};
    },
    async giveBack({ jobId }) {
      await browser.giveBack(jobId);
      return {};
    },
  };
}
