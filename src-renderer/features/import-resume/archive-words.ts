import type { ArchiveCounts } from '#shared/contract/profile.ts';

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** What an archive holds, a line each; nothing for what it has none of. */
export function archiveWords({ profiles, answers, stories, documents }: ArchiveCounts): string[] {
  return [
    `${profiles.length === 1 ? 'The profile' : 'The profiles'} ${profiles.map((name) => `“${name}”`).join(', ')}`,
    ...counted(answers, 'stored answer', 'stored answers'),
    ...counted(stories, 'story for interviews', 'stories for interviews'),
    ...counted(documents, 'document', 'documents'),
  ];
}
