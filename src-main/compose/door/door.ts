import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock, Ids, Logger } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { createKeySet } from '#main/door/auth/key-set.ts';
import { createSignInCheck } from '#main/door/auth/verify-sign-in.ts';
import { createDoorHolder, type DoorHolder } from '#main/door/door-holder.ts';
import { createTokenStore } from '#main/door/tokens/token-store.ts';
import type { Http } from '#main/http/http.ts';
import type { RpcContext } from '#main/rpc/context.ts';
import type { Services } from '#main/services/services.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import type { ApiScope } from '#shared/domain/api-token.ts';
import type { LazyBoard } from '../finding/lazy-board.ts';
import { apiPage } from './api-page.ts';
import { createProgramGuard } from './program-guard.ts';

export interface DoorDeps {
  dataDir: string;
  resourcesDir: string;
  version: string;
  settings: SettingsStore;
  repos: Repositories;
  http: Http;
  board: LazyBoard;
  secret(name: string): Promise<string | null>;
  services(): Services;
  log: Logger;
  clock: Clock;
  ids: Ids;
}

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

export interface ComposedDoor extends DoorHolder {
  /** What a program on this machine comes with that the user started, e.g. over standard input. */
  programContext(caller: string, scopes: readonly ApiScope[]): RpcContext;
}

/** The loopback API. What it is made of is loaded when it is first opened. */
export function composeDoor(deps: DoorDeps): ComposedDoor {
  const { settings, http, clock, ids, log, version } = deps;
  const tokens = createTokenStore({ dir: deps.dataDir, clock, ids });
  const keys = keysOf(() => settings.get().api.supabaseUrl, http, clock);
  const checkSignIn = createSignInCheck({
    keys,
    secret: () => deps.secret('SUPABASE_JWT_SECRET'),
    users: () => settings.get().api.supabaseUsers,
    clock,
  });
  const guard = createProgramGuard(deps);
  const holder = createDoorHolder({
    ...{ settings, tokens, log },
    async open(port) {
      const [{ openDoor }, { answerMcp }] = await Promise.all([
        import('#main/door/open-door.ts'),
        import('#main/mcp/answer-http.ts'),
      ]);
      return openDoor({
        ...{ port, tokens, checkSignIn, version, clock, log },
        settings: () => settings.get().api,
        services: deps.services(),
        guard,
        page: apiPage(deps.resourcesDir),
        mcp: (request, calls) => answerMcp(request, calls, version),
      });
    },
  });
  return {
    ...holder,
    programContext: (caller, scopes) => ({
      ...{ door: 'loopback', caller, log, services: deps.services() },
      guard: { ...guard, scopes: new Set(scopes) },
    }),
  };
}

/** The keys of the project that is set now; another project has others. */
function keysOf(projectUrl: () => string, http: Http, clock: Clock): () => JWTVerifyGetKey | null {
  let known: { url: string; keys: JWTVerifyGetKey } | null = null;
  return () => {
    const url = projectUrl();
    if (url === '') return null;
    if (known?.url !== url) {
      const address = `${url.replace(/\/+$/, '')}/auth/v1/.well-known/jwks.json`;
      const fetch = async () => (await http.json(address, KeySet, { named: true })) as JSONWebKeySet;
      known = { url, keys: createKeySet({ fetch, clock }) };
    }
    return known.keys;
  };
}
