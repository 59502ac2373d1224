interface Held {
  /** Labels. */
  chooses: readonly string[];
  changes: readonly string[];
}

/** What a page did to the approved form as it was sent: a sentence for the next review, and a clause for where it does so each time. */
export function otherThanApproved({ chooses, changes }: Held): { once: string; eachTime: string } {
  const did = [
    ...(chooses.length > 0 ? [`chose ${listed(chooses)} by itself`] : []),
    ...(changes.length > 0 ? [`put another answer into ${listed(changes)} by itself`] : []),
  ].join(' and ');
  const does = [
    ...(chooses.length > 0
      ? [`chooses ${listed(chooses)} by itself whenever it is sent, which you did not see chosen`]
      : []),
    ...(changes.length > 0
      ? [`puts another answer than you approved into ${listed(changes)} by itself whenever it is sent`]
      : []),
  ].join(', and ');
  return {
    once: `As it was to be sent, the page ${did}, so it was held back. Nothing was sent.`,
    eachTime: `the page ${does}`,
  };
}

const listed = (labels: readonly string[]): string => labels.map((label) => `"${label}"`).join(', ');
