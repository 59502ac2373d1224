/** Words of the posting or the profile in quotes, short enough for one sentence; quotes within them become single ones, and the sentence around them has its own stop. */
export function quoted(words: string, most = 90): string {
  const whole = words
    .replace(/["“”„«»]/g, "'")
    .replace(/[.;,\s]+$/, '')
    .trim();
  const short = whole.length <= most ? whole : `${whole.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
  return `"${short}"`;
}
