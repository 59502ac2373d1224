import type { EmbedderChoice } from '#shared/domain/embedder.ts';
import type { AddedServer } from '#shared/domain/settings.ts';

/** An embedder by the name that the page gives it. */
export function embedderName(choice: EmbedderChoice, servers: readonly AddedServer[]): string {
  switch (choice.kind) {
    case 'built-in':
      return 'the built-in way';
    case 'local':
      return 'the model on this machine';
    case 'gemini':
      return 'Google Gemini';
    case 'server':
      return servers.find(({ id }) => id === choice.server)?.name ?? 'a server that you removed';
  }
}

/** Whether two choices mean the same. */
export function sameEmbedder(one: EmbedderChoice, other: EmbedderChoice): boolean {
  if (one.kind !== 'server' || other.kind !== 'server') return one.kind === other.kind;
  return one.server === other.server && one.model === other.model;
}
