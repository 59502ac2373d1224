import type { Icon } from '@tabler/icons-react';

/** One thing that can be chosen in the palette. */
export interface PaletteItem {
  id: string;
  label: string;
  /** A second, quieter line. */
  about?: string;
  /** Other words that it is found by. */
  words?: string;
  icon: Icon;
  run: () => void;
}
