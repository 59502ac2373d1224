import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';
import { entryIn, entryKey, type ResumeChange, sectionKey } from './changes-between.ts';

/** The resume without one of its changes: there the profile's own words and order stand again. */
export function takeBack(
  whole: ResumeDocument,
  document: ResumeDocument,
  change: ResumeChange,
): ResumeDocument {
  const section = whole.sections.find((one) => sectionKey(one) === change.section);
  if (change.kind === 'left-out-section')
    return section === undefined
      ? document
      : { ...document, sections: inOrder([...document.sections, section], whole.sections, sectionKey) };
  if (change.section === '')
    return { ...document, summary: linesWithout(whole.summary, document.summary, change) };
  const sections = document.sections.map((one) => {
    if (sectionKey(one) !== change.section) return one;
    const original = entryIn(section, change.entry);
    if (original === undefined) return one;
    if (change.kind === 'left-out-entry')
      return { ...one, entries: inOrder([...one.entries, original], section?.entries ?? [], entryKey) };
    const entries = one.entries.map((entry) =>
      entryKey(entry) === change.entry
        ? { ...entry, lines: linesWithout(original.lines, entry.lines, change) }
        : entry,
    );
    return { ...one, entries };
  });
  return { ...document, sections };
}

function linesWithout(whole: readonly Claim[], lines: readonly Claim[], change: ResumeChange): Claim[] {
  switch (change.kind) {
    case 'left-out':
      return [...lines, change.line];
    case 'new':
      return lines.filter(({ text }) => text !== change.line.text);
    case 'reworded':
      return lines.flatMap((line) => (line.text === change.to.text ? change.from : [line]));
    case 'order':
      return inOrder(lines, whole, ({ text }) => text);
    case 'left-out-entry':
    case 'left-out-section':
      return [...lines];
  }
}

/** What the model list has goes into its order; all else stays behind what it stood behind. */
function inOrder<T>(list: readonly T[], model: readonly T[], keyOf: (item: T) => string): T[] {
  const place = new Map(model.map((item, at) => [keyOf(item), at]));
  let last = -1;
  return list
    .map((item) => {
      last = place.get(keyOf(item)) ?? last + 0.5;
      return { item, at: last };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
