import type { HumanPort } from '#agents/ports.ts';

/** Nobody can be asked outside a run. */
export const askNobody: HumanPort = {
  ask: ({ body }) => Promise.reject(new TypeError(`nobody can be asked about ${body.kind} here`)),
};
