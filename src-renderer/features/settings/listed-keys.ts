import type { SecretInfo } from '#shared/contract/system.ts';
import type { AddedServer } from '#shared/domain/settings.ts';

const OF_SERVER = 'SERVER_API_KEY_';

/** The keys to list: a server's stands with the server, but one whose server is gone must not stay unseen. */
export function listedKeys(secrets: readonly SecretInfo[], servers: readonly AddedServer[]): SecretInfo[] {
  const known = new Set(servers.map(({ id }) => OF_SERVER + id));
  return secrets
    .filter(({ name }) => !known.has(name))
    .map((secret) =>
      secret.name.startsWith(OF_SERVER) ? { ...secret, label: 'A server that you removed' } : secret,
    );
}
