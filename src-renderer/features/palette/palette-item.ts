import type { Icon } from '@tabler/icons-react';

/** One thing that can be chosen in the palette. */
export interface PaletteItem {
  id: string;
  label: string;
  /** A second, quieter line. */
  about?: string;
  /** Other words that it is found by. */
  words?: string;
  /** The keys that do the same, e.g. `mod+1`. */
  shortcut?: string;
  /** Not among what is offered before anything is typed. */
  onlyFound?: boolean;
  icon: Icon;
  run: () => void;
}
