/** Whether a span of two partial dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) surely ends before it begins; an unknown date says nothing. */
export function endsBefore(start: string, end: string): boolean {
  const said = Math.min(start.length, end.length);
  return said > 0 && end.slice(0, said) < start.slice(0, said);
}

export const ENDS_BEFORE = 'This is before it began';
