import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';

/** Where a list of lines stands: `null` is the summary. */
export type ListPlace = { section: number; entry: number } | null;

/** A resume with one of its lists of lines changed. */
export function withLines(
  document: ResumeDocument,
  place: ListPlace,
  change: (lines: readonly Claim[]) => Claim[],
): ResumeDocument {
  if (place === null) return { ...document, summary: change(document.summary) };
  const sections = document.sections.map((section, at) =>
    at !== place.section
      ? section
      : {
          ...section,
          entries: section.entries.map((entry, entryAt) =>
            entryAt === place.entry ? { ...entry, lines: change(entry.lines) } : entry,
          ),
        },
  );
  return { ...document, sections };
}

/** A list with one of its items at another place; the place is brought into the list's bounds. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  const [item] = rest.splice(from, 1);
  if (item === undefined) return rest;
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, item);
  return rest;
}

/** The ledger's name of a list of lines, e.g. `sections.1.entries.0.lines`. */
export const listName = (place: ListPlace): string =>
  place === null ? 'summary' : `sections.${place.section}.entries.${place.entry}.lines`;

/** A resume without the lines of a text, wherever they stand. */
export function withoutLine(document: ResumeDocument, text: string): ResumeDocument {
  const left = (lines: readonly Claim[]): Claim[] => lines.filter((line) => line.text !== text);
  return {
    ...document,
    summary: left(document.summary),
    sections: document.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({ ...entry, lines: left(entry.lines) })),
    })),
  };
}
