import type { AskedPhrase } from './asked-for.ts';
import type { SentenceWord } from './sentence-words.ts';
import type { Wording } from './wording.ts';

const MOST_WORDS = 9;
/** "Bachelor of Science" is a degree's name; its subject comes behind "in". */
const NAMES = new Set([
  'science',
  'arts',
  'laws',
  'engineering',
  'philosophy',
  'education',
  'commerce',
  'technology',
]);
const JOINTS = new Set(['or', 'and', '/', '&']);

/** The degrees that a sentence names, with the subject that follows: "master's degree in finance or economics". */
export function degreesIn(words: readonly SentenceWord[], wording: Wording): AskedPhrase[] {
  const found: AskedPhrase[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isDegree(words[at], wording)) continue;
    const first = startOf(words, at, wording);
    let last = at;
    while (goesOn(words, last) && isDegree(words[last + 1], wording)) last += 1;
    if (goesOn(words, last) && words[last + 1]?.lower === 'of' && NAMES.has(words[last + 2]?.lower ?? ''))
      last += 2;
    const subject = goesOn(words, last) && words[last + 1]?.lower === 'in';
    const end = subject ? subjectEnd(words, last + 1, wording) : last;
    // "Master's degree" as a line of its own is asked for, in a sentence it may be anybody's.
    const isWhole = first === 0 && end === words.length - 1 && end > first;
    if (first < at || end > last || isWhole) found.push({ first, last: end });
    at = Math.max(last, end);
  }
  return found;
}

function isDegree(word: SentenceWord | undefined, wording: Wording): boolean {
  if (!word) return false;
  const lower = word.lower.replace(/[´`]/g, "'");
  if (/^[\p{L}.]+\/[\p{L}.]+$/u.test(lower))
    return lower.split('/').every((part) => isName(part, word, wording));
  return isName(lower, word, wording);
}

/** "BA" and "MS" are degrees in capitals alone. */
function isName(lower: string, word: SentenceWord, wording: Wording): boolean {
  if (!wording.degrees.has(lower)) return false;
  return lower.length > 3 || /^\p{Lu}/u.test(word.text);
}

/** "engineering degree", "university degree". */
function startOf(words: readonly SentenceWord[], at: number, wording: Wording): number {
  const before = words[at - 1];
  if (words[at]?.lower !== 'degree' || !before || before.closes !== 'no') return at;
  const free = !wording.breaking.has(before.lower) && !wording.leading.has(before.lower);
  return free ? at - 1 : at;
}

function goesOn(words: readonly SentenceWord[], at: number): boolean {
  return words[at]?.closes === 'no' && words[at + 1]?.opens === false;
}

function subjectEnd(words: readonly SentenceWord[], link: number, wording: Wording): number {
  let last = link;
  while (last - link < MOST_WORDS && goesOn(words, last)) {
    const next = words[last + 1]?.lower ?? '';
    const joint = JOINTS.has(next) && last > link;
    if (joint) {
      const after = words[last + 2]?.lower ?? '';
      if (wording.breaking.has(after) || wording.leading.has(after) || wording.vague.has(after)) break;
      if (/\d/.test(after)) break;
      last += 2;
    } else if (wording.breaking.has(next) || wording.leading.has(next)) break;
    else last += 1;
  }
  return last > link ? last : link - 1;
}
