import data from '../../resources/claims/letter-voice.json' with { type: 'json' };
import { remembered } from '../domain/remembered.ts';
import { isNeutral } from './neutral-words.ts';

const REMEMBERED = 200;

interface Words {
  self: string[];
  endings: string[];
  wish: string[];
  claim: string[];
  reader: string[];
  own: string[];
  free: string[];
  alone: string[];
  deeds?: string;
}

const LANGUAGES: Readonly<Record<string, Words>> = data.languages;

/** How a sentence of a letter speaks. */
export interface Voice {
  /** Of the writer, by a word of the first person or by a verb that needs none. */
  ofWriter: boolean;
  /** It says a wish, an interest or an offer. */
  wishes: boolean;
  /** Besides a wish it says something of the writer. */
  claims: boolean;
  /** It speaks to the employer. */
  toReader: boolean;
}

/** How a sentence speaks in a language (`de`); one that is not known is heard as English. */
export function voiceOf(sentence: string, language: string): Voice {
  return heard(`${language}\n${sentence}`);
}

/** The same sentence is heard once for each fact that it may rest on. */
const heard = remembered(REMEMBERED, (both: string): Voice => {
  const at = both.indexOf('\n');
  return voiceIn(both.slice(at + 1), both.slice(0, at));
});

function voiceIn(sentence: string, language: string): Voice {
  const words = LANGUAGES[language] ?? LANGUAGES['en'];
  if (words === undefined) return { ofWriter: true, wishes: false, claims: true, toReader: false };
  const text = plain(sentence);
  const has = (list: readonly string[]): boolean => list.some((one) => text.includes(` ${one} `));
  const single = text.trim().split(' ');
  const beside = words.wish.reduce((rest, one) => rest.replaceAll(` ${one} `, ' '), text);
  const withoutSubject =
    (words === LANGUAGES['en'] &&
      /^\s(?:\p{L}+ly )?(?:\p{L}+ed|led|ran|built|wrote|grew|won|taught) /u.test(text)) ||
    single.some((word) => word.length > 3 && words.endings.some((end) => word.endsWith(end)));
  const belongings = single.some(
    (word, at) => words.own.includes(word) && !words.free.includes(single[at + 1] ?? ''),
  );
  const toReader = has(words.reader);
  // "Proficient in Go", "Ten years of Go": with nobody named in it, it tells of the writer. An employer's name stands here as "it".
  const ofOthers = toReader || text.includes(' it ');
  const front = ` ${single.slice(0, 4).join(' ')} `;
  const withoutAnybody =
    !ofOthers &&
    (words.alone.some((one) => text.startsWith(` ${one} `)) ||
      words.claim.some((one) => front.includes(` ${one} `)));
  // "I would like to bring my experience to you" tells of none.
  const known = new Set(
    [words.self, words.wish, words.claim, words.reader, words.own, words.free]
      .flat()
      .flatMap((phrase) => phrase.split(' ')),
  );
  const saysWhat =
    /\p{N}/u.test(sentence) || single.some((word) => word !== 'it' && !known.has(word) && !isNeutral(word));
  const hasClaim =
    words.claim.some((one) => beside.includes(` ${one} `)) ||
    belongings ||
    (deedsOf(words)?.test(beside) ?? false);
  return {
    ofWriter: has(words.self) || withoutSubject || withoutAnybody,
    wishes: has(words.wish),
    claims: (hasClaim && saysWhat) || withoutAnybody,
    toReader,
  };
}

const DEEDS = new Map(
  Object.values(LANGUAGES).flatMap((words) =>
    words.deeds === undefined ? [] : [[words, new RegExp(` (?:${words.deeds}) `, 'u')] as const],
  ),
);
/** How a language says that its writer did something. */
const deedsOf = (words: Words): RegExp | undefined => DEEDS.get(words);

/** Words in lower case between single spaces; `j'ai` is `j' ai`. */
function plain(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/(?<![\p{L}])([jmtsdlnc]|qu)'(?=\p{L})/gu, "$1' ")
    .match(/\p{L}[\p{L}\p{M}]*(?:[-']\p{L}+)*'?/gu);
  return ` ${(words ?? []).join(' ')} `;
}
