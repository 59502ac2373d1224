import type { Settings } from '#shared/domain/settings.ts';

const NAMES: Record<string, string> = { groq: 'Groq', openrouter: 'OpenRouter', gemini: 'Gemini' };

export interface Provider {
  id: string;
  label: string;
  on: boolean;
}

/** A provider's name, e.g. `Groq, second key` for `groq-2`. */
function labelOf(id: string): string {
  const [, name = id, number] = /^(.+?)(?:-(\d+))?$/.exec(id) ?? [];
  return (NAMES[name] ?? name) + (number === '2' ? ', second key' : number ? `, key ${number}` : '');
}

/** The providers in the order they are asked in; added servers that have no place yet come last. */
export function providersInOrder({ order, disabled, servers }: Settings['llm']): Provider[] {
  const ids = [...order, ...servers.map((server) => server.id).filter((id) => !order.includes(id))];
  return ids.map((id) => ({
    id,
    label: servers.find((server) => server.id === id)?.name ?? labelOf(id),
    on: !disabled.includes(id),
  }));
}

/** The ids after one was moved by `step` places. */
export function movedProvider(providers: readonly Provider[], index: number, step: -1 | 1): string[] {
  const ids = providers.map((provider) => provider.id);
  const [moved] = ids.splice(index, 1);
  if (moved !== undefined) ids.splice(index + step, 0, moved);
  return ids;
}
