import Papa from 'papaparse';
import columns from '../../resources/tracker/columns.json' with { type: 'json' };
import { ApplicationStatus } from '../domain/application.ts';
import { fold } from '../domain/fold.ts';
import { phrasePattern } from '../domain/phrases.ts';
import { visibleText } from '../domain/visible-text.ts';
import { ValidationError } from '../errors/index.ts';
import { dayReader } from './day-reader.ts';

export const COLUMN_NAMES = ['company', 'title', 'url', 'status', 'appliedOn', 'note'] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
/** Which heading of the file stands for what; null for none. */
export type ColumnMatch = Record<ColumnName, string | null>;

/** One line of a list of applications, as read. */
export interface ReadApplication {
  /** Counted from 1, the heading left out. */
  line: number;
  company: string;
  title: string;
  /** Empty where none is given, or what is given is no web address. */
  url: string;
  /** `applied` where the list does not say, since it is a list of applications. Null where it says what is not known. */
  status: ApplicationStatus | null;
  /** As the list has it. */
  statusText: string;
  /** A day; null where none is given or it can't be told which. */
  appliedOn: string | null;
  note: string;
}

/** A word for a status that is not known, in how many lines it stands, and what the user says that it means. */
export interface UnknownStatus {
  word: string;
  lines: number;
  status: ApplicationStatus | null;
}

/** What the user says of words for a status that are not known; a word counts however it is written. */
export type StatusChoice = Readonly<Record<string, ApplicationStatus>>;

const MOST = 5_000;
const LONGEST_WORD = 100;

/** A person's own list of applications, as a spreadsheet saves it. Throws a `ValidationError` for what is no table. */
export function readApplications(
  csv: string,
  chosen?: ColumnMatch,
  said: StatusChoice = {},
): { headings: string[]; match: ColumnMatch; rows: ReadApplication[]; unknown: UnknownStatus[] } {
  const { data, meta } = Papa.parse<Record<string, string>>(fromHeadings(csv.replace(/^\uFEFF/, '')), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => visibleText(heading).trim(),
  });
  const headings = (meta.fields ?? []).filter((heading) => heading !== '');
  if (headings.length < 2 || data.length === 0)
    throw new ValidationError(
      'This is no table with headings. Save your list as CSV with a first line such as: Company, Job title, Status, Date.',
    );
  if (data.length > MOST)
    throw new ValidationError(`The list has ${data.length} lines; at most ${MOST} are read at once.`);
  const match = chosen ?? matchColumns(headings);
  const cell = (row: Record<string, string>, name: ColumnName) => {
    const heading = match[name];
    return heading === null ? '' : visibleText(row[heading] ?? '').trim();
  };
  // Where a comma parts decimals, a list is parted by semicolons, and the day stands before the month.
  const dayOf = dayReader(
    data.map((row) => cell(row, 'appliedOn')),
    meta.delimiter === ';',
  );
  const statuses = statusReader(said);
  const rows = data.map((row, at) => ({
    line: at + 1,
    company: cell(row, 'company').slice(0, 300),
    title: cell(row, 'title').slice(0, 300),
    url: addressIn(cell(row, 'url')),
    status: statuses.of(cell(row, 'status')),
    statusText: cell(row, 'status').slice(0, LONGEST_WORD),
    appliedOn: dayOf(cell(row, 'appliedOn')),
    note: cell(row, 'note').slice(0, 2_000),
  }));
  return { headings, match, rows, unknown: statuses.unknown() };
}

const HEADINGS = new Set(Object.values(columns.columns).flat().map(plain));
/** Lines above the headings: a title, a blank. */
const ABOVE = 10;

/** The text without lines above its headings, where two cells of such a line are names of columns that the first has not. */
function fromHeadings(csv: string): string {
  const lines = csv.split('\n', ABOVE);
  const named = lines.map((line) => line.split(/[,;\t]/).filter((cell) => HEADINGS.has(plain(cell))).length);
  const at = named.findIndex((count) => count >= 2);
  return at <= 0 || (named[0] ?? 0) > 0 ? csv : csv.split('\n').slice(at).join('\n');
}

/** Which heading is which, each used once. */
function matchColumns(headings: readonly string[]): ColumnMatch {
  const left = new Set(headings);
  const take = (name: ColumnName): string | null => {
    for (const word of columns.columns[name]) {
      const found = [...left].find((heading) => plain(heading) === plain(word));
      if (found === undefined) continue;
      left.delete(found);
      return found;
    }
    return null;
  };
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, take(name)])) as ColumnMatch;
}

/** Reads statuses, by the user's word where the list's own is not known, and counts such words. */
function statusReader(said: StatusChoice) {
  const chosen = new Map(Object.entries(said).map(([word, status]) => [wordKey(word), status]));
  const unknown = new Map<string, UnknownStatus>();
  return {
    of(text: string): ApplicationStatus | null {
      const known = statusOf(text);
      if (known !== null) return known;
      const key = wordKey(text);
      const status = chosen.get(key) ?? null;
      const earlier = unknown.get(key);
      const word = earlier?.word ?? text.slice(0, LONGEST_WORD);
      unknown.set(key, { word, lines: (earlier?.lines ?? 0) + 1, status });
      return status;
    },
    unknown: () => [...unknown.values()],
  };
}

/** Signs alone, such as a tick, are a word, too. */
function wordKey(text: string): string {
  const word = text.slice(0, LONGEST_WORD).trim();
  return plain(word) || word;
}

/** The whole cell as people write it, else what it says of a stage and how that ended. */
function statusOf(text: string): ApplicationStatus | null {
  if (text === '') return 'applied';
  const said = plain(text);
  const found = Object.entries(columns.statuses).find(([, words]) =>
    words.some((word) => plain(word) === said),
  );
  return found === undefined ? signOf(text) : ApplicationStatus.parse(found[0]);
}

const SIGNS = Object.entries(columns.signs).map(
  ([status, words]) => [ApplicationStatus.parse(status), phrasePattern(words)] as const,
);
const NO_ANSWER = phrasePattern(columns.signs['no-answer']);
const UNSURE = phrasePattern(columns.unsure);
const STAGES: readonly ApplicationStatus[] = ['applied', 'interviewing', 'offer'];
/** A longer cell is a note. */
const MOST_WORDS = 6;

/** "Rejected after interview" ended; of two stages the later one counts. Null for two ends, and where a word makes it unsure. */
function signOf(text: string): ApplicationStatus | null {
  const folded = fold(text);
  if (plain(text).split(' ').length > MOST_WORDS || UNSURE.test(folded.replace(NO_ANSWER, ' '))) return null;
  const said = SIGNS.filter(([, pattern]) => pattern.test(folded)).map(([status]) => status);
  const stage = STAGES.findLast((one) => said.includes(one));
  const [end, another] = said.filter((one) => !STAGES.includes(one));
  if (another !== undefined) return null;
  if (end === undefined) return stage ?? null;
  // An invitation can be accepted, and an offer turned down by either side.
  if (stage === undefined) return end;
  return (end === 'accepted') === (stage === 'offer') ? end : null;
}

function addressIn(text: string): string {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text).href : '';
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
