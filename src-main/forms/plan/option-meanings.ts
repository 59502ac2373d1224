interface Meaning {
  /** What the user's answer says. */
  value: RegExp;
  /** What an option with the same meaning says. */
  option: RegExp;
  /** What makes an option mean something else after all. */
  not?: RegExp;
}

const SAY =
  /(?:say|tell|answer|respond|disclose|specify|state|share|provide|indicate|declare|participate|complete|(?:self[- ]?)?identify(?! (?:as|with)(?!\p{L})))(?!\p{L})/u
    .source;
const END = /(?: to)?\s*[.)!]*$/.source;
/** Says that the user would rather not say: not that they do not wish or are something else. */
export const DECLINE = new RegExp(
  [
    `(?<!\\p{L})(?:wish|want|prefer|choose|like|rather|care|opt) (?:to )?not(?: to ${SAY}| ${SAY}|${END})`,
    `(?:(?<!\\p{L})not|n['’]?t) (?:wish|want|prefer|choose|like|care)(?: to ${SAY}|${END})`,
    "(?<!\\p{L})(?:not|n['’]t) (?:to )?(?:say|answer|disclose|specify|(?:self[- ]?)?identify\\s*[.)]*$)(?!\\p{L})",
    `(?<!\\p{L})declined?(?: to ${SAY}|${END})`,
    '(?<!\\p{L})(?:undisclosed|no answer|keine angaben?)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Neither yes nor no. */
export const UNSURE =
  /^(not sure|unsure|i am not sure|i don['’]?t know|maybe|n\/?a|not applicable|other|weiß nicht|je ne sais pas|no lo sé)\.?$/i;

/** Answers that forms put in other words. Each entry is symmetrical in sense; wording decides nothing else. */
export const MEANINGS: readonly Meaning[] = [
  { value: DECLINE, option: DECLINE },
  {
    value: /^(yes|true|y|ja|oui|sí|si|sim|tak|ano)$/i,
    option:
      /^(yes|ja|oui|sí|si|sim|tak|ano|true|(?!.*\b(no|not|never|none|without)\b)(i am (a|an|authori[sz]ed|legally|eligible|willing)|i have|i do|i identify as))(?![\p{L}\p{N}])/iu,
    not: DECLINE,
  },
  {
    value: /^(no|false|n|nein|non|nee|não|nie|ne)$/i,
    option:
      /^(no|nein|non|nee|não|nie|ne|false|i am not|not a|i do not have|i don['’]?t have|i have not|i do not identify as|i don['’]?t identify as|none)(?![\p{L}\p{N}])/iu,
    not: DECLINE,
  },
  { value: /^(male|man)$/i, option: /^(male|man|männlich|homme|hombre)$/i },
  { value: /^(female|woman)$/i, option: /^(female|woman|weiblich|femme|mujer)$/i },
  { value: /^non-?binary$/i, option: /non-?binary/i },
  { value: /\bassociate/i, option: /\bassociate/i },
  { value: /\b(bachelor|b\.?sc|b\.?a|b\.?eng)\b/i, option: /\bbachelor/i },
  { value: /\b(master|m\.?sc|m\.?a|m\.?eng|mba)\b/i, option: /\bmaster/i, not: /business administration/i },
  {
    value: /\b(ph\.?d|doctorate|doctor of)/i,
    option: /\b(ph\.?d|doctor)/i,
    not: /medicine|law|\bm\.?d\b|\bj\.?d\b/i,
  },
  { value: /high school|secondary/i, option: /high school|secondary/i },
];
