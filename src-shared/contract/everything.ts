import { z } from 'zod';
import { ArchiveInfo, ArchiveProgress } from '../domain/archive-info.ts';
import { Nothing, procedure } from './procedure.ts';

/** All that JobAI keeps, as one archive; never keys. */
export const everything = {
  exportEverything: procedure(
    'Ask where to, and write all but keys into one archive there; null where nobody chose',
  )
    .input(Nothing)
    .output(z.object({ path: z.string(), info: ArchiveInfo }).nullable()),
  chooseArchive: procedure('Ask for an archive and tell what it holds; null where nobody chose one')
    .input(Nothing)
    .output(ArchiveInfo.nullable()),
  importEverything: procedure(
    'Check and unpack the archive that was chosen; the next start joins it with what is there',
  )
    .input(Nothing)
    .output(Nothing),
  archiveProgress: procedure('How far an export or import is').input(Nothing).output(ArchiveProgress),
};
