import type { Ledger } from '#shared/domain/ledger.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';

/** A document whose lines name the facts that its ledger found for them. */
export function withGround<T extends ResumeDocument | LetterDocument>(document: T, ledger: Ledger): T {
  const byPlace = new Map<string, string[]>();
  for (const { place, factIds } of ledger)
    byPlace.set(place, [...new Set([...(byPlace.get(place) ?? []), ...factIds])]);
  const grounded = (claims: readonly Claim[], place: string): Claim[] =>
    claims.map((claim, at) => {
      const factIds = byPlace.get(`${place}.${at}`) ?? [];
      return claim.origin === 'user' && factIds.length > 0 ? { ...claim, factIds } : claim;
    });
  if (document.kind === 'letter')
    return { ...document, paragraphs: grounded(document.paragraphs, 'paragraphs') };
  return {
    ...document,
    summary: grounded(document.summary, 'summary'),
    sections: document.sections.map((section, at) => ({
      ...section,
      entries: section.entries.map((entry, entryAt) => ({
        ...entry,
        lines: grounded(entry.lines, `sections.${at}.entries.${entryAt}.lines`),
      })),
    })),
  };
}
