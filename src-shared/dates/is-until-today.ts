import words from '../../resources/dates/until-today.json' with { type: 'json' };

const PHRASES = new Set(Object.values(words.phrases).flat().map(plain));
const BEFORE = longestFirst(words.before);
const BEHIND = longestFirst(words.behind);

/** Whether a text stands for "until today", as the end of a job does: `Present`, `bis heute`, `至今`, `Current position`. */
export function isUntilToday(text: string): boolean {
  const said = plain(text);
  if (PHRASES.has(said)) return true;
  const shorter = [
    ...BEFORE.filter((word) => said.startsWith(word) && edge(word, said[word.length])).map((word) =>
      said.slice(word.length),
    ),
    ...BEHIND.filter((word) => said.endsWith(word) && edge(word, said.at(-word.length - 1))).map((word) =>
      said.slice(0, -word.length),
    ),
  ];
  return shorter.some((rest) => rest.trim() !== '' && rest.length < said.length && isUntilToday(rest));
}

/** The phrases as listed, in lower case, and the words that may stand before them. For patterns that look for them in a text. */
export function untilTodayPhrases(): { phrases: string[]; before: string[] } {
  return { phrases: [...PHRASES], before: BEFORE };
}

/** Words of alphabets end at a space or an apostrophe; those of East Asia need none. */
function edge(word: string, neighbour: string | undefined): boolean {
  return neighbour === ' ' || /['\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]$/.test(word);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[()[\]*\u2026]+/g, ' ')
    .replace(/\u2019/g, "'")
    .replace(/[-\u2013\u2014~\u301c\uff5e\s]+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
}

function longestFirst(list: readonly string[]): string[] {
  return [...new Set(list.map(plain))].sort((a, b) => b.length - a.length);
}
