import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type SyncCalls = Pick<
  Services['system'],
  | 'sync'
  | 'syncSql'
  | 'checkSync'
  | 'signInToSync'
  | 'askSyncCode'
  | 'signInToSyncByCode'
  | 'syncNow'
  | 'takeBackLost'
  | 'leaveLost'
  | 'signOutOfSync'
  | 'forgetSync'
  | 'eraseSync'
>;

/** Sync with the user's other machines. */
export function syncCalls({ sync }: Pick<ServiceDeps, 'sync'>): SyncCalls {
  const then = async (deed: void | Promise<void>) => {
    await deed;
    return sync.view();
  };
  return {
    sync: () => sync.view(),
    syncSql: () => sync.sql(),
    checkSync: () => sync.check(),
    signInToSync: ({ email, password }) => then(sync.signIn(email, password)),
    async askSyncCode({ email }) {
      await sync.askCode(email);
      return {};
    },
    signInToSyncByCode: ({ email, code }) => then(sync.signInByCode(email, code)),
    syncNow: () => then(sync.now()),
    takeBackLost: ({ id }) => then(sync.takeBack(id)),
    leaveLost: ({ id }) => then(sync.leave(id)),
    signOutOfSync: () => then(sync.signOut()),
    forgetSync: () => then(sync.forget()),
    eraseSync: () => then(sync.erase()),
  };
}
