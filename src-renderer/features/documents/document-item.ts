import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';

/** A resume or a letter, as one list shows them. */
export type DocumentItem =
  | { kind: 'resume'; stored: StoredResume }
  | { kind: 'letter'; stored: StoredLetter };
export type DocumentKind = 'all' | DocumentItem['kind'];

/** Both kinds in one list, newest first. */
export function documentItems(
  resumes: readonly StoredResume[],
  letters: readonly StoredLetter[],
): DocumentItem[] {
  const items: DocumentItem[] = [
    ...resumes.map((stored) => ({ kind: 'resume' as const, stored })),
    ...letters.map((stored) => ({ kind: 'letter' as const, stored })),
  ];
  return items.sort((a, b) => b.stored.createdAt.localeCompare(a.stored.createdAt));
}

/** Those of a kind whose company or job holds the text. */
export function matchingItems(
  items: readonly DocumentItem[],
  kind: DocumentKind,
  text: string,
): DocumentItem[] {
  const wanted = text.trim().toLocaleLowerCase();
  return items.filter(
    (item) =>
      (kind === 'all' || item.kind === kind) &&
      `${item.stored.company} ${item.stored.title}`.toLocaleLowerCase().includes(wanted),
  );
}
