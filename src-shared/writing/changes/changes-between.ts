import type { Claim, ResumeDocument, ResumeEntry } from '#shared/domain/resume-document.ts';

interface Place {
  /** Of the section and the entry that it belongs to; empty for the summary. */
  section: string;
  entry: string;
}

/** One difference between the resume that the profile makes by itself and the one for a job. */
export type ResumeChange = Place & { id: string } & (
    | { kind: 'left-out'; line: Claim }
    | { kind: 'reworded'; from: Claim[]; to: Claim }
    | { kind: 'new'; line: Claim }
    | { kind: 'left-out-entry'; lines: number }
    | { kind: 'left-out-section'; entries: number }
    | { kind: 'order' }
  );

type Section = ResumeDocument['sections'][number];

/** What a tailored resume says otherwise than the whole of the profile, from its top to its end. */
export function changesBetween(whole: ResumeDocument, document: ResumeDocument): ResumeChange[] {
  return [
    ...ofLines(whole.summary, document.summary, { section: '', entry: '' }),
    ...whole.sections.flatMap((section) => {
      const key = sectionKey(section);
      const same = document.sections.find((one) => sectionKey(one) === key);
      if (same === undefined) {
        const change = { kind: 'left-out-section' as const, entries: section.entries.length };
        return [{ ...change, id: `section ${key}`, section: key, entry: '' }];
      }
      return ofEntries(section, same, key);
    }),
  ];
}

function ofEntries(section: Section, same: Section, key: string): ResumeChange[] {
  const left = section.entries.filter((entry) => entryIn(same, entryKey(entry)) === undefined);
  return [
    ...left.map((entry): ResumeChange => {
      const name = entryKey(entry);
      const id = `entry ${key} ${name}`;
      return { kind: 'left-out-entry', id, section: key, entry: name, lines: entry.lines.length };
    }),
    ...section.entries.flatMap((entry) => {
      const name = entryKey(entry);
      const now = entryIn(same, name);
      return now === undefined ? [] : ofLines(entry.lines, now.lines, { section: key, entry: name });
    }),
  ];
}

function ofLines(whole: readonly Claim[], lines: readonly Claim[], place: Place): ResumeChange[] {
  const at = `${place.section} ${place.entry}`;
  const shown = new Set(lines.flatMap(({ factIds }) => factIds));
  const changed = lines.flatMap((line): ResumeChange[] => {
    if (whole.some(({ text }) => sameWords(text, line.text))) return [];
    const from = whole.filter(
      ({ text, factIds }) =>
        factIds.some((id) => line.factIds.includes(id)) && !lines.some((other) => other.text === text),
    );
    return from.length > 0
      ? [{ ...place, kind: 'reworded', id: `reworded ${at} ${line.text}`, from, to: line }]
      : [{ ...place, kind: 'new', id: `new ${at} ${line.text}`, line }];
  });
  const left = whole
    .filter(
      ({ text, factIds }) =>
        !lines.some((line) => sameWords(line.text, text)) && !factIds.some((id) => shown.has(id)),
    )
    .map((line): ResumeChange => ({ ...place, kind: 'left-out', id: `left ${at} ${line.text}`, line }));
  return [...changed, ...left, ...orderOf(whole, lines, place, at)];
}

/** Whether the lines that both have stand in another order. */
function orderOf(whole: readonly Claim[], lines: readonly Claim[], place: Place, at: string): ResumeChange[] {
  const texts = lines.map(({ text }) => text);
  const common = whole.map(({ text }) => text).filter((text) => texts.includes(text));
  const now = texts.filter((text) => common.includes(text));
  return common.join('\n') === now.join('\n') ? [] : [{ ...place, kind: 'order', id: `order ${at}` }];
}

/** Skills in another order are the same line. */
function sameWords(one: string, other: string): boolean {
  return one === other || (one.includes(', ') && sorted(one) === sorted(other));
}

const sorted = (text: string): string => text.split(', ').sort().join(', ');

export const sectionKey = ({ kind, heading }: Section): string => `${kind}/${heading}`;

export function entryKey({ title, organisation, dates }: ResumeEntry): string {
  return [title, organisation, dates].filter((part) => part !== '').join(', ');
}

export function entryIn(section: Section | undefined, key: string): ResumeEntry | undefined {
  return section?.entries.find((entry) => entryKey(entry) === key);
}
