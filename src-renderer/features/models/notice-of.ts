import type { AgentEvent } from '#shared/domain/agent-event.ts';

/** A short word about the model providers. */
export interface ModelNotice {
  /** The same for the same thing, however often it happens. */
  about: string;
  message: string;
}

/** How long the same thing is not told again, in ms. */
const QUIET_MS = 60_000;

/** Picks the events that say why a provider was passed over; each thing once a minute, however many jobs meet it. */
export function createNoticeFilter(): (event: AgentEvent) => ModelNotice | null {
  const told = new Map<string, number>();
  return (event) => {
    const about = aboutOf(event);
    if (about === null) return null;
    const at = Date.parse(event.timestamp);
    if (at - (told.get(about) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return null;
    told.set(about, at);
    return { about, message: event.message };
  };
}

function aboutOf(event: AgentEvent): string | null {
  if (event.type === 'llm:fallback') return `passed over ${event.data.from} ${event.data.reason}`;
  if (event.type === 'llm:breaker' && event.data.state === 'open') return `resting ${event.data.provider}`;
  return null;
}
