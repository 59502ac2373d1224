import type { Ledger } from '#shared/domain/ledger.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';

interface Group {
  place: string;
  heading: string;
  sentences: Ledger;
}

/** A resume's sentences under what they belong to: the opening, then each job, school and so on. */
export function ledgerGroups({ sections }: ResumeDocument, ledger: Ledger): Group[] {
  const under = (place: string) =>
    ledger.filter((one) => one.place === place || one.place.startsWith(`${place}.`));
  const groups: Group[] = [
    { place: 'summary', heading: 'Summary', sentences: [...under('headline'), ...under('summary')] },
    ...sections.flatMap((section, at) =>
      section.entries.map((entry, entryAt) => {
        const place = `sections.${at}.entries.${entryAt}`;
        const heading = [section.heading, entry.title, entry.organisation].filter(Boolean).join(' · ');
        return { place, heading, sentences: under(place) };
      }),
    ),
  ];
  return groups.filter(({ sentences }) => sentences.length > 0);
}
