import Conf from 'conf';
import { z } from 'zod';
import type { Clock, Ids } from '#agents/ports.ts';
import { type ApiScope, ApiToken } from '#shared/domain/api-token.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { hashOf, newToken } from './token-value.ts';

const Kept = ApiToken.extend({ hash: z.string() });
type Kept = z.infer<typeof Kept>;

export interface TokenStore {
  /** Newest first. */
  list(): ApiToken[];
  /** Makes a token and gives its value, which is not kept. */
  create(input: { name: string; scopes: readonly ApiScope[] }): { token: string; info: ApiToken };
  /** From now on the token opens nothing. False where there is none of this id. */
  revoke(id: string): boolean;
  /** Whose token this is, and notes its use; null for any other text. */
  use(token: string): ApiToken | null;
  /** Hears of each token that is taken back; gives a function that stops it. */
  onRevoke(listener: (id: string) => void): () => void;
}

/** How exactly the last use is kept, in ms: a busy program must not make the disk write at each call. */
const LAST_USE_MS = 60_000;
const MOST_TOKENS = 100;

/**
 * The API's tokens, in `api-tokens.json` beside the database and not in it: a restored backup must not bring a token back
 * that was taken back. Values are hashed; a file that can't be read opens for nobody.
 */
export function createTokenStore(options: { dir: string; clock: Clock; ids: Ids }): TokenStore {
  const { clock, ids } = options;
  // Nothing is written before there is a token: a folder may be there to be looked at only.
  const file = new Conf<{ tokens?: unknown[] }>({
    cwd: options.dir,
    configName: 'api-tokens',
    projectName: 'jobai',
    configFileMode: 0o600,
    deserialize: readOrNothing,
  });
  const listeners = new Set<(id: string) => void>();
  const read = (): Kept[] =>
    (file.get('tokens') ?? []).flatMap((kept) => {
      const parsed = Kept.safeParse(kept);
      return parsed.success ? [parsed.data] : [];
    });
  let tokens = read();
  const keep = (next: Kept[]) => {
    try {
      file.set('tokens', next);
    } catch (cause) {
      throw new ValidationError(
        'The token could not be kept. Check that there is space on the disk and that you may write to the data folder.',
        { cause },
      );
    }
    tokens = next;
  };
  const shown = ({ hash: _, ...token }: Kept): ApiToken => token;

  return {
    list: () => tokens.map(shown),
    create({ name, scopes }) {
      if (tokens.length >= MOST_TOKENS)
        throw new ValidationError(
          `There are ${MOST_TOKENS} tokens. Take one back that nobody uses any more.`,
        );
      const token = newToken();
      const made: Kept = {
        ...{ id: ids.next('token'), name, scopes: [...new Set(scopes)], hash: hashOf(token) },
        ...{ createdAt: clock.now().toISOString(), lastUsedAt: null },
      };
      keep([made, ...tokens]);
      return { token, info: shown(made) };
    },
    revoke(id) {
      const left = tokens.filter((token) => token.id !== id);
      if (left.length === tokens.length) return false;
      // It opens nothing from here on, even if that can't be written down.
      tokens = left;
      for (const listener of listeners) listener(id);
      keep(left);
      return true;
    },
    use(value) {
      const hash = hashOf(value);
      const found = tokens.find((token) => token.hash === hash);
      if (found === undefined) return null;
      const now = clock.now();
      const last = found.lastUsedAt === null ? 0 : Date.parse(found.lastUsedAt);
      if (now.getTime() - last >= LAST_USE_MS) {
        const used = { ...found, lastUsedAt: now.toISOString() };
        tokens = tokens.map((token) => (token.id === found.id ? used : token));
        note(used);
      }
      return shown(found);
    },
    onRevoke(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  /** When a token was used is good to know, but no reason to refuse it. */
  function note(used: Kept): void {
    try {
      file.set(
        'tokens',
        tokens.map((token) => (token.id === used.id ? used : token)),
      );
    } catch {
      // The disk is full or gone; it stands in memory.
    }
  }
}

/** What a file holds that can be read; a broken one holds no tokens. */
function readOrNothing(text: string): { tokens?: unknown[] } {
  try {
    const parsed: unknown = JSON.parse(text);
    const tokens = (parsed as { tokens?: unknown } | null)?.tokens;
    return Array.isArray(tokens) ? { tokens } : {};
  } catch {
    return {};
  }
}
