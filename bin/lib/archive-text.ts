import type { ArchiveInfo } from '#shared/domain/archive-info.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import { heldInWords } from '#shared/domain/held-in-words.ts';

/** What an archive of everything holds, for a terminal. */
export function archiveText(
  { madeAt, program, bytes, counts, files, missing }: ArchiveInfo,
  path: string,
): string {
  return [
    path,
    `    ${bytesText(bytes)}, made ${madeAt} by JobAI ${program}`,
    `    holds ${heldInWords(counts) || 'nothing yet'}; ${files} ${files === 1 ? 'file' : 'files'}; no keys`,
    ...(missing.length === 0 ? [] : [`    no longer on the disk when it was made: ${missing.join(', ')}`]),
  ].join('\n');
}
