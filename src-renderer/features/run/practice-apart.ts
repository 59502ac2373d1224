const PRACTICE = 'practice';

/**
 * The chosen places after a change: the practice board is asked alone, so that nobody who practises applies in earnest and
 * nothing made up stands among real openings. What was chosen last counts.
 */
export function practiceApart(before: readonly string[], after: readonly string[]): string[] {
  if (!after.includes(PRACTICE)) return [...after];
  return before.includes(PRACTICE) && after.length > 1
    ? after.filter((name) => name !== PRACTICE)
    : [PRACTICE];
}
