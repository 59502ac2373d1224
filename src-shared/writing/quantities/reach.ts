/** How near a figure claims to be: `over`: at least or more; `under`: at most or less; `nearly`: a little less. */
export type Reach = 'exact' | 'over' | 'about' | 'under' | 'nearly';

const REACHES: [Reach, RegExp][] = [
  [
    'over',
    /(?:\b(?:(?<!\b(?:went|going|looked|looking|watch(?:ed|ing)|presid(?:ed|ing)|hand(?:ed|ing))\s)over|more than|above|at least|exceeding|upwards of|beyond|north of|mehr als|etwas mehr als|über|gut|well over|just over|a good|un peu plus de|algo más de|alrededor de más de|plus de|más de|oltre|più di|mais de|meer dan|ponad|no fewer than|no less than)\s+(?:an?\s+)?|[>≥]\s?)$/iu,
  ],
  [
    'nearly',
    /\b(?:nearly|almost|close to|fast|knapp|beinahe|nahezu|presque|près de|casi|quasi|quase|bijna|prawie|niemal|as many as|up to|bis zu|jusqu['\u2019]à|hasta|até)\s+(?:an?\s+)?$/iu,
  ],
  [
    'under',
    /(?:\b(?:under|less than|fewer than|below|at most|weniger als|unter|moins de|menos de|meno di|minder dan|no more than)\s+(?:an?\s+)?|[<≤]\s?)$/iu,
  ],
  [
    'about',
    /(?:\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|some|rund|etwa|ungefähr|zirka|an die|environ|autour de|quelque|unos|unas|alrededor de|en torno a|aproximadamente|cerca de|ongeveer|omkring|ungefär)\s+(?:an?\s+)?|[~≈]\s?)$/iu,
  ],
];

/** How near a figure claims to be, by what stands right before it. */
export function reachOf(preceding: string): Reach {
  return REACHES.find(([, pattern]) => pattern.test(preceding))?.[0] ?? 'exact';
}

const SPAN =
  /\b(?:in|within|during|across|throughout|(?<!(?:in|within|for|during|after|well|just|only)\s)over)\s+(?:the\s+|a\s+|just\s+|only\s+)*$/i;

/** Whether what stands right before a length of time says that something took it: "in two years". */
export const tellsSpan = (preceding: string): boolean => SPAN.test(preceding);
