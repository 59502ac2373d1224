import type { z } from 'zod';
import type { Elsewhere } from '#shared/contract/pipeline.ts';

/** What is said of another profile whose searches go on. */
export function elsewhereWords({
  persona,
  goingOn,
  asks,
}: Pick<z.infer<typeof Elsewhere>, 'persona' | 'goingOn' | 'asks'>): { title: string; waits: string } {
  const searches = goingOn === 1 ? 'A search' : `${goingOn} searches`;
  return {
    title: `${searches} of your profile “${persona}” ${goingOn === 1 ? 'is' : 'are'} under way`,
    waits:
      asks === 0
        ? 'Nothing waits for you there.'
        : asks === 1
          ? 'One question waits for you there.'
          : `${asks} questions wait for you there.`,
  };
}
