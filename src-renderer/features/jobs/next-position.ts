/** Where a key leads in a list of `count` rows from `position` (-1: none yet); null when the key is not for the list. */
export function nextPosition(key: string, position: number, count: number): number | null {
  if (count === 0) return null;
  const within = (wanted: number) => Math.min(Math.max(wanted, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return within(position + 1);
    case 'ArrowUp':
      return within(position - 1);
    case 'PageDown':
      return within(position + 10);
    case 'PageUp':
      return within(position - 10);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
