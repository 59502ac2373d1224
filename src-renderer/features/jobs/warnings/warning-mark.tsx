import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { WarningKind } from '#shared/domain/job-warning.ts';
import { warningLine } from './warning-words.ts';
import classes from './warnings.module.css';

/** A row's small mark that something about the posting speaks for caution; nothing where nothing does. */
export function WarningMark({ kinds }: { kinds: readonly WarningKind[] }) {
  const line = warningLine(kinds);
  if (line === null) return null;
  return (
    <span className={classes.mark} data-grave={line.grave || undefined} title={line.words}>
      <IconAlertTriangleFilled size={13} role="img" aria-label={line.words} />
    </span>
  );
}
