import type { AgentEvent } from '#shared/domain/agent-event.ts';

/** What a subscriber hears first: that it is connected, and how many events it missed and gets now. */
export function connectedEvent(runId: string, replayed: number, now: Date): AgentEvent {
  return {
    ...{ id: 0, runId, type: 'connected', agent: 'system', message: 'Connected' },
    ...{ data: { replayed }, timestamp: now.toISOString() },
  };
}
