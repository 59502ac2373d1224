import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';
import type { ServiceDeps } from './service-deps.ts';

type Stored = StoredResume | StoredLetter;

/** The versions of a job's resume or letter: the documents themselves, and what each said before it was changed. */
export function createVersions<T extends Stored, B extends { changedAt?: string | undefined }>(
  { repos, ids }: Pick<ServiceDeps, 'repos' | 'ids'>,
  { bodyOf, read }: { bodyOf(document: T): B; read(body: unknown): B | null },
) {
  const lastWritten = (document: T): string => bodyOf(document).changedAt ?? document.createdAt;
  return {
    /** Keeps what a document says before it is changed. */
    keep(document: T): void {
      const { id: documentId, profileId } = document;
      const writtenAt = lastWritten(document);
      repos.documentVersions.add({
        ...{ id: ids.next('version'), documentId, profileId, writtenAt, body: bodyOf(document) },
      });
    },
    /** All versions, the newest first. */
    all(documents: readonly T[]) {
      const versions = documents.flatMap((document) => [
        {
          ...{ id: document.id, documentId: document.id, writtenAt: lastWritten(document), stands: true },
          ...{ approval: document.approval, sent: document.sent, body: bodyOf(document) },
        },
        ...repos.documentVersions.of(document.id).flatMap(({ id, documentId, writtenAt, body }) => {
          const earlier = read(body);
          return earlier === null
            ? []
            : [{ id, documentId, writtenAt, stands: false, approval: null, sent: false, body: earlier }];
        }),
      ]);
      return versions.sort((one, other) => other.writtenAt.localeCompare(one.writtenAt));
    },
  };
}
