const PAST =
  'built led wrote ran grew cut made won taught held set drove brought began took kept spoke sold oversaw rebuilt rewrote gave found became chose did dealt fed fought got met put rose saw sent shrank shot split spent stood swept told thought understood undertook went laid lent brought bought caught sought sped hit upheld withdrew overhauled';
const PRESENT =
  'own lead manage run build write develop design maintain support coordinate plan train teach mentor operate handle oversee drive analyse analyze prepare deliver create provide work serve organise organize advise sell care assist';
const PAST_WORDS = new Set(PAST.split(' '));
const PRESENT_WORDS = new Set(PRESENT.split(' '));

/** What is done to a thing, not by the user: "Used in a graduate course". */
const DONE_TO_IT =
  /^(?:used|adopted|featured|cited|accepted|deployed|downloaded|starred|viewed|funded|sponsored|hosted|based|shown|read|published|maintained|chosen|selected) (?:by|in|for|at|as|among|across|on|over|more than)\b/i;
/** What is done to the user: "Promoted to shift lead", "Awarded a prize". */
const DONE_TO_ME =
  /^(?:(?:promoted|elected|nominated|appointed|invited|hired|recogni[sz]ed|certified|licensed|shortlisted|named|trusted|asked|entrusted|ranked|rated) (?:to|as|for|by|from|among|in|with|first|best|top)|awarded (?:the|an?|first|second|third|best|by|for|with))\b/i;

/** Whether a line begins as an order does: "Build reports". */
export function startsWithBaseVerb(line: string): boolean {
  return PRESENT_WORDS.has(/^\p{L}+/u.exec(line.trim())?.[0].toLowerCase() ?? '');
}

/** A line about what became of a thing, as it goes on after "My project X was"; null where it is none. */
export function afterWas(line: string): string | null {
  const text = line.trim().replace(/[.;\s]+$/, '');
  return DONE_TO_IT.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : null;
}

/** How a resume line may go on after "I": as it is with a small first letter, or not at all (null) where it does not start with a verb that fits: one of the past, or of the present for work that goes on. */
export function afterI(line: string, current: boolean): string | null {
  const text = line.trim().replace(/[.;\s]+$/, '');
  const own = /^(?:I|responsible for|in charge of)\s+(?=\S)/i.exec(text);
  if (own !== null)
    return own[0].startsWith('I ')
      ? text.slice(own[0].length)
      : `was ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (DONE_TO_ME.test(text)) return `was ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (DONE_TO_IT.test(text)) return null;
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
