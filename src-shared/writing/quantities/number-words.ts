import data from '../../../resources/claims/number-words.json' with { type: 'json' };

type Language = keyof typeof data.languages;
type Kind = 'add' | 'part' | 'times' | 'vague' | 'decade' | 'decades' | 'one' | 'join';
interface Meaning {
  kind: Kind;
  value: number;
}

/** A number that is written in words: where it stands, and what it is. */
export interface NumberInWords {
  start: number;
  end: number;
  value: number;
  /** `part`: of a whole, 0-1. `times`: a multiple. `vague`: at least so many ("dozens of"). `years`: a decade. */
  kind: 'count' | 'part' | 'times' | 'vague' | 'years';
}

const TABLES = Object.entries(data.languages).map(([code, language]) => ({
  code: code as Language,
  marks: new Set(language.marks),
  onlyThere: new Set(language.onlyThere),
  words: tableOf(language),
}));

function tableOf(language: (typeof data.languages)[Language]): Map<string, Meaning> {
  const put = (list: readonly string[], kind: Kind, value: number): [string, Meaning][] =>
    list.map((word) => [word, { kind, value }]);
  return new Map([
    ...put(language.one, 'one', 1),
    ...Object.entries(language.words).map(([word, value]): [string, Meaning] => [
      word,
      { kind: 'add', value },
    ]),
    ...put(language.joiners, 'join', 0),
    ...put(language.dozen, 'add', 12),
    ...put(language.score, 'add', 20),
    ...put(language.half, 'part', 1 / 2),
    ...put(language.third, 'part', 1 / 3),
    ...put(language.quarter, 'part', 1 / 4),
    ...put(language.fifth, 'part', 1 / 5),
    ...put(language.decade, 'decade', 10),
    ...put(language.decades, 'decades', 10),
    ...put(language.twofold, 'times', 2),
    ...put(language.threefold, 'times', 3),
    ...put(language.fourfold, 'times', 4),
    ...language.fold.flatMap((end: string) =>
      Object.entries(language.words).map(([word, value]): [string, Meaning] => [
        word + end,
        { kind: 'times', value },
      ]),
    ),
    ...Object.entries(language.vague).map(([word, value]): [string, Meaning] => [
      word,
      { kind: 'vague', value },
    ]),
  ]);
}

/** The words for one, in any of eight languages. */
export const numberWordsForOne = (): string[] => Object.values(data.languages).flatMap(({ one }) => one);

interface Word extends Meaning {
  start: number;
  end: number;
}

/** The numbers of a text that are written in words, in any of eight languages. */
export function numbersInWords(text: string): NumberInWords[] {
  const own = languageOf(text);
  const lower = text.toLowerCase();
  const found = TABLES.flatMap((table) => {
    const isOwn = table.code === own;
    const words = [...lower.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }): Word[] => {
      if (!isOwn && table.onlyThere.has(word)) return [{ start: index, end: index, kind: 'join', value: -1 }];
      const parts = meaningsIn(word, table.words);
      const end = index + word.length;
      return parts === null
        ? [{ start: index, end, kind: 'join', value: -1 }]
        : parts.map((part) => ({ ...part, start: index, end }));
    });
    return runsOf(words, lower).flatMap((run) => numbersOf(run));
  });
  return withoutOverlap(found);
}

function languageOf(text: string): Language {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const counts = TABLES.map(({ code, marks }) => ({
    code,
    count: [...marks].filter((mark) => words.has(mark)).length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).code;
}

/** One word, or several glued together as in `fünfundvierzig`; null where it is no number. */
function meaningsIn(word: string, table: ReadonlyMap<string, Meaning>): Meaning[] | null {
  const whole = table.get(word);
  if (whole !== undefined) return [whole];
  if (word.length < 6) return null;
  for (let cut = word.length - 2; cut >= 2; cut -= 1) {
    const head =
      table.get(word.slice(0, cut)) ??
      (word.slice(0, cut) === 'ein' ? { kind: 'add' as const, value: 1 } : undefined);
    if (
      head === undefined ||
      !(head.kind === 'add' || (head.kind === 'join' && cut < 4) || head.kind === 'one')
    )
      continue;
    const tail = meaningsIn(word.slice(cut), table);
    if (tail?.every(({ kind }) => kind === 'add' || kind === 'join' || kind === 'one'))
      return [
        { kind: head.kind === 'one' ? 'add' : head.kind, value: head.value },
        ...tail.map((part) => (part.kind === 'one' ? { kind: 'add' as const, value: 1 } : part)),
      ];
  }
  return null;
}

/** Words of numbers that stand side by side, parted by a space or a hyphen only. */
function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const last = run.at(-1);
    const near =
      last === undefined || word.start === last.start || /^[\s-]+$/.test(text.slice(last.end, word.start));
    if (word.value === -1 || !near) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (word.value !== -1) run.push(word);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

interface Open {
  start: number;
  end: number;
  total: number;
  current: number;
  /** Begun by an article, which is no number by itself. */
  article: boolean;
}

/** "One" and joiners alone are no number: they are articles and conjunctions. */
function numbersOf(run: readonly Word[]): NumberInWords[] {
  const numbers: NumberInWords[] = [];
  let open: Open | null = null;
  let joined = false;
  const close = (): void => {
    if (open !== null && !open.article)
      numbers.push({ start: open.start, end: open.end, value: open.total + open.current, kind: 'count' });
    open = null;
  };
  for (const word of run) {
    if (word.kind === 'join') {
      joined = true;
      continue;
    }
    if (word.kind === 'one') {
      // "two and a half": the article belongs to what follows.
      if (open === null || !joined) {
        close();
        open = { ...word, total: 0, current: 1, article: true };
      }
      continue;
    }
    if (word.kind === 'add') {
      if (open === null || !add(open, word.value, joined)) {
        close();
        open = begin(word);
      } else open.end = word.end;
    } else {
      const special = specialOf(word, open, joined);
      if (special !== null) numbers.push(special);
      open = null;
    }
    joined = false;
  }
  close();
  return numbers;
}

function begin({ start, end, value }: Word): Open {
  return { start, end, total: value >= 1000 ? value : 0, current: value >= 1000 ? 0 : value, article: false };
}

/** Parts, multiples, decades and vague plurals, with the number before them. */
function specialOf(
  { kind, value, start, end }: Word,
  open: Open | null,
  joined: boolean,
): NumberInWords | null {
  const count = open === null ? 1 : open.total + open.current;
  const from = open?.start ?? start;
  switch (kind) {
    case 'part': {
      // "quarter" and "third" alone are a season and a rank; "half" alone is a part.
      if (value !== 0.5 && open === null) return null;
      const isMixed = joined && open !== null;
      return isMixed
        ? { start: from, end, value: count + value, kind: 'count' }
        : { start: from, end, value: count * value, kind: 'part' };
    }
    case 'decade':
      return { start: from, end, value: count * value, kind: 'years' };
    case 'decades':
      return { start: from, end, value: open === null ? 2 * value : count * value, kind: 'years' };
    case 'times':
    case 'vague':
      return { start: from, end, value, kind };
    default:
      return null;
  }
}

/** Whether a further word belongs to a number that is open; it then holds it. */
function add(open: Open, value: number, joined: boolean): boolean {
  if (value === 1000 || value >= 100_000) {
    open.total += Math.max(1, open.current) * value;
    open.current = 0;
  } else {
    const next = grown(open, value, joined);
    if (next === null) return false;
    open.current = next;
  }
  open.article = false;
  return true;
}

function grown({ current, total, article }: Open, value: number, joined: boolean): number | null {
  if (value === 100 && current > 0 && current < 100) return current * 100;
  if (value === 12 && current > 0 && current < 12) return current * 12;
  // quatre-vingt
  if (value === 20 && current % 100 === 4 && !joined) return current + 76;
  if (article) return null;
  const last = current % 100;
  const fits =
    (value < 20 && last % 10 === 0 && (last >= 20 || last === 0)) ||
    (value < 100 && last === 0 && current + total > 0) ||
    // fünfundvierzig
    (joined && value < 100 && value % 10 === 0 && last > 0 && last < 10) ||
    (value < 1000 && value % 100 === 0 && current === 0 && total > 0);
  return fits ? current + value : null;
}

/** Of readings in several languages the longest counts. */
function withoutOverlap(found: readonly NumberInWords[]): NumberInWords[] {
  const kept: NumberInWords[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
