import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import classes from './nav-rail.module.css';

/** Opens the palette of everything that can be done. */
export function PaletteButton() {
  return (
    <button
      type="button"
      className={`${classes.item} ${classes.action}`}
      onClick={() => spotlight.open()}
      aria-label="Find an action or a job"
    >
      <IconSearch size={18} stroke={1.6} aria-hidden />
      <span className={classes.label}>Find</span>
      <span className={classes.keys}>
        <ShortcutHint keys="mod+K" />
      </span>
    </button>
  );
}
