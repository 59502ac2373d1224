import { citedPassages, fileFact } from '#shared/writing/file-facts.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** What the user's own files say. */
export function ragService({ repos, filesSearch }: ServiceDeps): Services['rag'] {
  const id = () => activeProfile(repos).id;
  return {
    add: ({ name, base64 }, signal) =>
      filesSearch.add(id(), { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }, signal),
    list: () => filesSearch.list(id()),
    remove({ id: file }) {
      filesSearch.remove(id(), file);
      return {};
    },
    cited: ({ ids }) =>
      citedPassages(ids)
        .flatMap(({ documentId, start }) => repos.chunks.at(documentId, start) ?? [])
        .map(fileFact),
    embedder: () => filesSearch.embedder.state(),
    chooseEmbedder: (choice, signal) => filesSearch.embedder.choose(choice, signal),
    fetchModel() {
      filesSearch.embedder.fetchModel();
      return {};
    },
    async stopFetching() {
      await filesSearch.embedder.stopFetching();
      return {};
    },
    async removeModel() {
      await filesSearch.embedder.removeModel();
      return {};
    },
    query: ({ text, k }, signal) => filesSearch.query(id(), text, { k, signal }),
  };
}
