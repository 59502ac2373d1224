import head from '../../../resources/postings/head-words.json' with { type: 'json' };
import words from '../../../resources/postings/labels.json' with { type: 'json' };
import { typeOfLabel } from '../rules/employment-type.ts';

const any = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join('|')})$`, 'iu');

/** "Company: Acme", in the languages that postings are written in. */
const LABELS = {
  title: any(words.title),
  company: any(head.companyLabels),
  location: any(words.location),
  salary: any(words.salary),
  type: any(words.type),
  url: any(words.url),
  remote: any(words.remote),
} as const;
export type LabelName = keyof typeof LABELS;

const LINE =
  /^[\s>*_#-]*([\p{L}\p{M}'’ /-]{2,32}?)[*_]*\s*(?:[:：]|\s[-–]\s)\s*[*_]*\s*(.{2,160}?)[*_]*\s*$/u;
/** "Start: 1 March. Place of work: Leeds.": where a sentence ends and a label begins the next. */
const NEXT_LABEL = /(?<=[\p{Ll}\d)][.;])\s+(?=\p{Lu}[\p{L}'’ ]{2,30}?\s?[:：]\s)/u;
const NAMES = Object.keys(LABELS) as LabelName[];

/** What a label names; undefined where it is none that is known. */
export function labelNameOf(text: string): LabelName | undefined {
  const label = text.replaceAll('’', "'").trim();
  return NAMES.find((name) => LABELS[name].test(label));
}

/** Terms of the work, whose label may stand in a line above them. */
const ABOVE: ReadonlySet<LabelName | undefined> = new Set(['location', 'salary', 'type', 'remote'] as const);
const MOST_LINES = 40;

/** "Location" and, under it, "Leeds", as copied from a page's columns: each pair in one line, where a text has several. */
export function joinLabels(text: string): string {
  const lines = text.split('\n');
  const isAlone = (at: number): boolean =>
    at < MOST_LINES &&
    ABOVE.has(labelNameOf(lines[at] ?? '')) &&
    /^\P{L}?[^.!?]{1,120}$/u.test(lines[at + 1] ?? '') &&
    labelNameOf(lines[at + 1] ?? '') === undefined;
  const alone = lines.flatMap((_, at) => (isAlone(at) ? [at] : []));
  if (alone.length < 2) return text;
  return lines
    .map((line, at) => (alone.includes(at) ? `${line.trim()}: ${(lines[at + 1] ?? '').trim()}` : line))
    .filter((_, at) => !alone.includes(at - 1))
    .join('\n');
}

/** What the labelled lines in a text's first part say; the first line of each label counts, and of terms of work each. */
export function labelsIn(text: string, mostLines = 80): Partial<Record<LabelName, string>> {
  const found: Partial<Record<LabelName, string>> = {};
  const lines = text.split('\n').slice(0, mostLines);
  for (const line of lines.flatMap((one) => one.split(NEXT_LABEL))) {
    const match = LINE.exec(line);
    const name = match === null ? undefined : labelNameOf(match[1] ?? '');
    if (name === undefined) continue;
    // A line of a script without spaces may hold further sentences.
    const [said = ''] = (match?.[2] ?? '').split('。');
    const bare = said.replace(/^["']|["']$/g, '').trim();
    const value =
      name === 'location'
        ? bare.replace(/(?<=\p{L}{3})\.$/u, '')
        : name === 'type'
          ? (typeOfLabel(bare)?.replace('-', ' ') ?? bare)
          : bare;
    found[name] =
      name === 'type' && found.type !== undefined ? `${found.type}; ${value}` : (found[name] ?? value);
  }
  return found;
}
