import type { Calls } from '#main/rpc/calls.ts';
import { NotFoundError } from '#shared/errors/index.ts';

type Call = (input: never, options?: { signal?: AbortSignal }) => Promise<unknown>;

/** The call that lets each agent work. */
const CALL_OF: Readonly<Record<string, (calls: Calls) => Call>> = {
  scout: ({ jobs }) => jobs.search,
  analyst: ({ jobs }) => jobs.match,
  company: ({ company }) => company.research,
  resume: ({ resume }) => resume.tailor,
  'cover-letter': ({ letter }) => letter.write,
  interview: ({ interview }) => interview.prepare,
  salary: ({ salary }) => salary.market,
  network: ({ network }) => network.searches,
};

/** Lets one agent work on the input of its own call, which is checked there. Throws `NotFoundError` for one that there is not. */
export async function invokeAgent(
  calls: Calls,
  agent: string,
  input: Record<string, unknown>,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const call = Object.hasOwn(CALL_OF, agent) ? CALL_OF[agent]?.(calls) : undefined;
  if (call === undefined)
    throw new NotFoundError(`There is no agent "${agent}". Known: ${Object.keys(CALL_OF).join(', ')}.`);
  return call(input as never, signal === undefined ? {} : { signal });
}
