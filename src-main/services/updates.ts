import type { UpdateAct, UpdateState } from '#shared/domain/update.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type UpdateCalls = Pick<
  Services['system'],
  'update' | 'checkForUpdate' | 'fetchUpdate' | 'cancelUpdate' | 'installUpdate'
>;

/** Newer versions of the program: the window's process fetches and places them. */
export function updateCalls({ shell, settings, info }: ServiceDeps): UpdateCalls {
  const act = (what: UpdateAct): Promise<UpdateState> => {
    if (shell === null)
      throw new ValidationError('JobAI is brought up to date in its window: Settings > Updates.');
    return shell.update(what, settings.get().updates.feed);
  };
  return {
    update: () => (shell === null ? withoutWindow(info.version, settings.get().updates.feed) : act('look')),
    checkForUpdate: () => act('check'),
    fetchUpdate: () => act('fetch'),
    cancelUpdate: () => act('cancel'),
    installUpdate: () => act('install'),
  };
}

const withoutWindow = (version: string, feed: string): UpdateState => ({
  ...{ version, kind: 'folder', feed, signed: false, step: { name: 'idle' }, undone: null },
  wayBack: 'JobAI is brought up to date in its window: Settings > Updates.',
});
