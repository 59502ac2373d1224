import type { ReactNode } from 'react';
import classes from './tag.module.css';

/** A word or two on how something stands: `good`, `fair` (worth a look), `poor`, or plain. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'good' | 'fair' | 'poor' | 'plain';
  children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
