import type { StreamRequest } from '#agents/ports.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import { failureText } from '#shared/domain/model-failure.ts';
import type { AttemptFailure } from '../failure.ts';
import type { Route } from '../routing/route.ts';
import type { BreakerState } from './breaker.ts';

type Emit = (event: AgentEventInput, runId: string | undefined) => void;

/** Tells the user what happens to the providers. */
export function createNotices(emit: Emit) {
  const fallback = (
    message: string,
    change: { from: string; to: string; reason: string },
    { agent, runId }: StreamRequest,
  ): void => emit({ type: 'llm:fallback', agent: 'llm', message, data: { agent, ...change } }, runId);

  return {
    breaker({ id, label }: Route, state: BreakerState): void {
      const message = `${label} ${BREAKER[state]}`;
      emit({ type: 'llm:breaker', agent: 'llm', message, data: { provider: id, state } }, undefined);
    },
    /** A retired model has a successor. */
    retired(from: Route, to: Route, request: StreamRequest): void {
      const message = `${from.label} no longer has ${from.modelId}; ${to.modelId} takes its place.`;
      fallback(message, { from: from.modelId, to: to.modelId, reason: 'retired' }, request);
    },
    /** Another provider is asked. */
    fallback(from: Route, to: Route, { kind }: AttemptFailure, request: StreamRequest): void {
      const message =
        kind === 'late'
          ? `${from.label} takes unusually long; ${to.label} is asked as well.`
          : `${from.label} ${failureText(kind)}; ${to.label} takes over.`;
      fallback(message, { from: from.id, to: to.id, reason: kind }, request);
    },
    /** Nobody is left to be asked. */
    nobody({ kind, message: why }: AttemptFailure, request: StreamRequest): void {
      const message = `No model could answer, so rules on this machine do it. ${why}`;
      fallback(message, { from: '', to: 'rules', reason: kind }, request);
    },
  };
}

const BREAKER: Record<BreakerState, string> = {
  open: 'keeps failing and is left alone for a minute',
  'half-open': 'is tried again',
  closed: 'answers again',
};
