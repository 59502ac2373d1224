const PAST =
  'built led wrote ran grew cut made won taught held set drove brought began took kept spoke sold oversaw rebuilt rewrote gave found became chose did dealt fed fought got met put rose saw sent shrank shot split spent stood swept told thought understood undertook went laid lent brought bought caught sought sped hit upheld withdrew overhauled';
const PRESENT =
  'own lead manage run build write develop design maintain support coordinate plan train teach mentor operate handle oversee drive analyse analyze prepare deliver create provide work serve organise organize advise sell care assist';
const PAST_WORDS = new Set(PAST.split(' '));
const PRESENT_WORDS = new Set(PRESENT.split(' '));

/** How a resume line may go on after "I": as it is with a small first letter, or not at all (null) where it does not start with a verb that fits: one of the past, or of the present for work that goes on. */
export function afterI(line: string, current: boolean): string | null {
  const text = line.trim().replace(/[.;\s]+$/, '');
  const own = /^(?:I|responsible for|in charge of)\s+(?=\S)/i.exec(text);
  if (own !== null)
    return own[0].startsWith('I ')
      ? text.slice(own[0].length)
      : `was ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const match =
    /^(?:(?:successfully|also|independently|personally|jointly|single-handedly|co-)\s*)?([\p{L}-]+)/iu.exec(
      text,
    );
  const verb = (match?.[1] ?? '').toLowerCase();
  // "Built by a team of ten" is no deed of one's own.
  if (/^\S+ by\b/.test(text)) return null;
  const isPast = PAST_WORDS.has(verb) || /[^e]ed$/.test(verb);
  if (!isPast && !(current && PRESENT_WORDS.has(verb))) return null;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
