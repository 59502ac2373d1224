import type { Repositories } from '#main/db/repositories.ts';
import type { KindOfDocument } from '#main/forms/plan/plan-context.ts';

/** What a profile keeps for forms that ask for more than a resume and a letter, as far as the files are there. */
export function ownDocuments(
  repos: Pick<Repositories, 'applicationItems' | 'files'>,
  profileId: string,
): KindOfDocument[] {
  return repos.applicationItems.list(profileId).flatMap((item) => {
    const file = item.kind === 'document' ? repos.files.get(item.fileId) : null;
    return item.kind !== 'document' || file === null
      ? []
      : [{ of: item.of, name: item.name, path: file.path }];
  });
}
