import { Badge } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuestions } from '#renderer/lib/question-store.ts';
import classes from './nav-rail.module.css';

/** The way to all waiting questions from every page; not there while none waits. */
export function NeedsYouButton() {
  const waiting = useQuestions((state) => state.open.length);
  const setInboxOpen = useQuestions((state) => state.setInboxOpen);
  if (waiting === 0) return null;
  return (
    <button
      type="button"
      className={`${classes.item} ${classes.action}`}
      onClick={() => setInboxOpen(true)}
      aria-label={`Needs you, ${waiting} waiting`}
    >
      <IconBell size={18} stroke={1.6} aria-hidden />
      <span className={classes.label}>Needs you</span>
      <Badge circle size="sm" className={classes.count ?? ''} aria-hidden>
        {waiting}
      </Badge>
    </button>
  );
}
