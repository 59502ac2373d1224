import data from '../../../resources/fields/same-answers.json' with { type: 'json' };

const SAY =
  /(?:say|tell|answer|respond|disclose|specify|state|share|provide|indicate|declare|participate|complete|(?:self[- ]?)?identify(?! (?:as|with)(?!\p{L})))(?!\p{L})/u
    .source;
const END = /(?: to)?\s*[.)!]*$/.source;
const IN_OTHER_LANGUAGES = Object.values(data.declining)
  .flat()
  .map((phrase) => phrase.replaceAll("'", "['’]"))
  .join('|');
/** Says that the user would rather not say: not that they do not wish or are something else. */
export const DECLINE = new RegExp(
  [
    `(?<!\\p{L})(?:wish|want|prefer|choose|like|rather|care|opt) (?:to )?not(?: to ${SAY}| ${SAY}|${END})`,
    `(?:(?<!\\p{L})not|n['’]?t) (?:wish|want|prefer|choose|like|care)(?: to ${SAY}|${END})`,
    "(?<!\\p{L})(?:not|n['’]t) (?:to )?(?:say|answer|disclose|specify|(?:self[- ]?)?identify\\s*[.)]*$)(?!\\p{L})",
    `(?<!\\p{L})declined?(?: to ${SAY}|${END})`,
    '(?<!\\p{L})(?:undisclosed|no answer)(?!\\p{L})',
    IN_OTHER_LANGUAGES,
  ].join('|'),
  'iu',
);

/** Neither yes nor no. */
export const UNSURE =
  /^(not sure|unsure|i am not sure|i don['’]?t know|maybe|n\/?a|not applicable|other|weiß nicht|je ne sais pas|no lo sé)\.?$/i;
