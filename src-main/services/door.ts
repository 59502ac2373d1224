import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type DoorCalls = Pick<Services['system'], 'api' | 'createApiToken' | 'revokeApiToken'>;

/** The loopback API: its state and its tokens. */
export function doorCalls({ door }: Pick<ServiceDeps, 'door'>): DoorCalls {
  return {
    api: () => door.state(),
    createApiToken: (input) => door.createToken(input),
    revokeApiToken: ({ id }) => ({ revoked: door.revokeToken(id) }),
  };
}
