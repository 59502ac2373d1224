import { z } from 'zod';
import type { Repositories } from '#main/db/repositories.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import type { TaskKind } from './task-kind.ts';

const Payload = z.object({ fileId: z.string() });

/** How long a removal can be taken back, in ms: longer than the window offers it. */
const UNDO_MS = 600_000;

/** Removes a stored file for good when its removal cannot be taken back any more. `at` in ms. */
export const dropFileTask = (fileId: string, at: number) => ({
  ...{ kind: 'drop-file', payload: { fileId }, uniqueKey: `drop-file ${fileId} ${at}` },
  runAfter: at + UNDO_MS,
});

interface DropFileDeps {
  files: Pick<Repositories['files'], 'unnamed' | 'removeUnnamed'>;
  /** Removes a file from the disk; whether it is gone. */
  isRemoved(path: string): boolean;
}

/** Removes a file from the disk and from the database, unless something names it, again or still. */
export function dropFileKind({ files, isRemoved }: DropFileDeps): TaskKind<z.infer<typeof Payload>> {
  return {
    schema: Payload,
    most: 1,
    async run({ fileId }) {
      const file = files.unnamed(fileId);
      if (file === null) return;
      if (!isRemoved(file.path))
        throw new ExternalServiceError(`“${file.name}” could not be removed from the disk.`);
      return { effect: () => files.removeUnnamed(fileId) };
    },
  };
}
