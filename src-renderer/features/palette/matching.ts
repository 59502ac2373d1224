import type { PaletteItem } from './palette-item.ts';

/**
 * The items whose words hold every word that was typed, those first that are called so; while nothing is, those that are
 * offered by themselves.
 */
export function matching(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items.filter(({ onlyFound }) => onlyFound !== true);
  const holds = (text: string) => wanted.every((word) => text.toLocaleLowerCase().includes(word));
  const found = items.filter(({ label, words = '' }) => holds(`${label} ${words}`));
  // The first is what Enter means: "stop" is not to go on with what was stopped.
  return [...found.filter(({ label }) => holds(label)), ...found.filter(({ label }) => !holds(label))];
}
