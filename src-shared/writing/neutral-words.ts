import foreign from '../../resources/claims/function-words.json' with { type: 'json' };

/** Words that carry no claim: a reworded line may use them freely. */
const NEUTRAL = `
a an the this that these those such and or but nor so as if when where while which who whose what how than then also both each
in on at by for from to of with within without into onto over under across through throughout between among about around after before
during until since per via out up down off along against toward towards
is are was were be been being am has have had having do does did can could will would may might should
i me my mine we our us you your they their them it its he she his her
not just still again
new existing own other another same various several some
work works worked working task tasks project projects including include includes included such like based
use uses used using help helped support supported assist assisted contribute contributed
provide provided deliver delivered handle handled perform performed
ensure ensured enable enabled allow allowed let
well good clear clean simple percent
result results resulting experience experienced role background focus focused
`;

const FUNCTION = new Set(Object.values(foreign.languages).flat());

const OWN = NEUTRAL.split(/\s+/).filter((word) => word !== '');
const WORDS = new Set([...OWN, ...FUNCTION]);
const ENGLISH = new Set([...OWN, ...foreign.languages.en]);

/** Whether a word, in lower case, says nothing that could be false. */
export function isNeutral(word: string): boolean {
  return WORDS.has(word);
}

/** Whether a word, in lower case, only joins others, in one of the languages that are known. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word);
}

/** Whether a word of an English text, in lower case, says nothing that could be false: `car` does, though it only joins in French. */
export function isNeutralEnglish(word: string): boolean {
  return ENGLISH.has(word);
}
