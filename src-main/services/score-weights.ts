import { setImmediate as breathe } from 'node:timers/promises';
import { USUAL_WEIGHTS, wholeWeights } from '#shared/domain/score-weights.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

const BATCH = 500;

/** What each part of the score counts; a change moves every stored score at once. */
export function weightCalls({
  repos,
  settings,
}: Pick<ServiceDeps, 'repos' | 'settings'>): Pick<Services['jobs'], 'weights' | 'setWeights'> {
  const current = () => ({
    weights: { ...wholeWeights(settings.get().scoreWeights) },
    usual: { ...USUAL_WEIGHTS },
  });
  return {
    weights: current,
    async setWeights({ weights }) {
      settings.patch({ scoreWeights: weights ?? {} });
      for (let after = 0; ; ) {
        const last = repos.analyses.weighAnew(settings.get().scoreWeights, after, BATCH);
        if (last === null) return current();
        after = last;
        await breathe();
      }
    },
  };
}
