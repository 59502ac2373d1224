import type { PaletteItem } from './palette-item.ts';

/** The items whose words hold every word that was typed; while nothing is, those that are offered by themselves. */
export function matching(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items.filter(({ onlyFound }) => onlyFound !== true);
  return items.filter((item) => {
    const words = `${item.label} ${item.words ?? ''}`.toLocaleLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}
