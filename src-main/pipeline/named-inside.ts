import { z } from 'zod';
import type { RunConfig } from '#shared/domain/run.ts';
import type { PipelineDeps, PipelineTools } from './types.ts';

const Stored = z.object({ inside: z.array(z.string()).default([]) });

/** The origins of the user's own network that they named for a search and that it asked. They are kept with the search. */
export function namedInside({ sources }: RunConfig, tools: Pick<PipelineTools, 'isNamedInside'>): string[] {
  const addresses = sources.flatMap(({ target }) => {
    const given = target.trim();
    const address = /^https?:\/\//i.test(given) ? given : `https://${given}`;
    return URL.canParse(address) ? [new URL(address).origin] : [];
  });
  return [...new Set(addresses)].filter(tools.isNamedInside);
}

/**
 * Names again what the user named for a search, which a process of its own knows nothing of. Only what was of their own
 * network then: a public name that leads inside by now is still not followed there.
 */
export function nameAgain({ repos, tools }: Pick<PipelineDeps, 'repos' | 'tools'>, runId: string): void {
  tools.nameAgain(insideOf({ repos }, runId));
}

/** What was named for a search. */
export function insideOf({ repos }: Pick<PipelineDeps, 'repos'>, runId: string): string[] {
  const read = Stored.safeParse(repos.stageResults.get({ runId, jobId: '', stage: 'scout' })?.output);
  return read.success ? read.data.inside : [];
}
