/** The roles that a search names: "nurse or midwife" is either. */
export function alternativesOf(query: string): string[] {
  const roles = query
    .split(/\s+(?:or|oder|ou|oppure|lub|eller)\s+|\s*[,;]\s*/i)
    .filter((role) => role.trim() !== '');
  return roles.length > 0 ? roles : [query];
}
