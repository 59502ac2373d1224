import type { EmbedderDoor, SettingsDoor } from '#main/services/service-deps.ts';
import type { EmbedderChoice } from '#shared/domain/embedder.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { SpaceEmbedder } from './embedders.ts';
import type { createKeepIndex } from './keep-index.ts';
import type { LocalModel } from './local-model.ts';

interface EmbedderDoorDeps {
  index: ReturnType<typeof createKeepIndex>;
  localModel: LocalModel;
  chosen(): EmbedderChoice;
  embedderOf(choice: EmbedderChoice): Promise<SpaceEmbedder>;
  settings: Pick<SettingsDoor, 'patch'>;
}

/** Choosing what finds by meaning: nothing is chosen that did not work a moment ago. */
export function createEmbedderDoor(deps: EmbedderDoorDeps): EmbedderDoor {
  const { index, localModel, chosen, embedderOf, settings } = deps;
  const state = async () => ({
    ...{ chosen: chosen(), serving: index.serving(), local: localModel.state() },
    ...(await index.state()),
  });
  return {
    state,
    async choose(choice, signal) {
      if (choice.kind === 'local' && !localModel.ready())
        throw new ValidationError('The model is not on this machine yet. Fetch it first.');
      const [vector] = await (await embedderOf(choice)).embed(['night shift'], 'question', signal);
      if (!vector?.some((number) => number !== 0))
        throw new ValidationError('It gave no vector. Choose a model that is made for search.');
      settings.patch({ embedder: choice });
      index.kick();
      return state();
    },
    fetchModel: localModel.fetch,
    stopFetching: localModel.stop,
    async removeModel() {
      if (chosen().kind === 'local') settings.patch({ embedder: { kind: 'built-in' } });
      index.kick();
      await localModel.remove();
    },
  };
}
