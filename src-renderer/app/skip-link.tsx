import type { RefObject } from 'react';
import classes from './app-frame.module.css';

/** The first stop of the Tab key: past the navigation to the page itself. */
export function SkipLink({ to }: { to: RefObject<HTMLElement | null> }) {
  return (
    <button type="button" className={classes.skip} onClick={() => to.current?.focus()}>
      Skip to the page
    </button>
  );
}
