import { localDay } from '#shared/dates/local-day.ts';
import { heldInWords } from '#shared/domain/held-in-words.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { AppliedImport } from './apply-import.ts';

/** What became of an archive, as the user reads it. */
export function appliedInWords({ info, merged, problem }: AppliedImport): string {
  if (merged === null) {
    const why = problem instanceof JobAIError ? problem.message : 'It could not be joined with your data.';
    return `“${info.name}” was not taken over, and nothing was changed. ${why}`;
  }
  const refused = Object.values(merged.refused).reduce((sum, count) => sum + count, 0);
  const held = heldInWords(info.counts);
  return [
    `“${info.name}” of ${localDay(new Date(info.madeAt))} was taken over${held === '' ? '' : `: it holds ${held}`}. ${entries(merged.added)} new here, ${entries(merged.renewed)} newer than yours.`,
    'What was sent from the other machine is not sent again. Keys are not in an archive: enter them in Settings.',
    refused === 0
      ? ''
      : `${entries(refused)} here already in another form, so yours stayed. The archive still has them.`,
    info.missing.length === 0
      ? ''
      : `${info.missing.length === 1 ? 'One file was' : `${info.missing.length} files were`} missing on the other machine already.`,
  ]
    .filter((line) => line !== '')
    .join(' ');
}

const entries = (count: number): string => (count === 1 ? '1 entry was' : `${count} entries were`);
