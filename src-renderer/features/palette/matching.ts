import type { PaletteItem } from './palette-item.ts';

/** The items whose words hold every word that was typed. */
export function matching(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const words = `${item.label} ${item.words ?? ''}`.toLocaleLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}
