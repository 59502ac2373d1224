import type { ArchiveCounts, PreviewedProfile } from '#shared/contract/profile.ts';
import type { ArchivedProfile } from '#shared/domain/archived-profile.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { takeOver } from './take-over.ts';

interface SentFile {
  name: string;
  base64: string;
}

interface Around {
  store: (profile: Profile) => Profile;
  activeWhole: () => Profile;
}

/** The archive of everything, on its way in. */
export function archiveCalls(deps: ServiceDeps, { store, activeWhole }: Around) {
  const { repos, db } = deps;
  /** What JobAI's own archive holds; null for every other file. */
  const archiveIn = async ({ name, base64 }: SentFile): Promise<ArchivedProfile[] | null> =>
    /\.zip$/i.test(name) ? deps.archive.read({ name, bytes: Buffer.from(base64, 'base64') }) : null;

  return {
    archiveIn,
    preview(archived: readonly ArchivedProfile[], name: string): PreviewedProfile {
      const [first] = archived;
      if (first === undefined) throw new ValidationError(`"${name}" holds no profile.`);
      return { profile: first.profile, notes: [], marks: [], lines: [], archive: countsOf(archived) };
    },
    async bringIn(archived: readonly ArchivedProfile[]) {
      const { taken, notes, counts } = db.transaction(() => {
        const done = takeOver(archived, { repos, ids: deps.ids, store });
        const [first] = done.taken;
        if (first !== undefined) repos.profiles.setActive(first.profileId);
        return done;
      });
      let documents = 0;
      for (const { read, profileId } of taken)
        for (const document of read.documents)
          if (await deps.archive.keepDocument(profileId, document)) documents += 1;
      const profile = activeWhole();
      deps.onProfile(profile);
      return { profile, notes, taken: { ...counts, documents } };
    },
  };
}

function countsOf(archived: readonly ArchivedProfile[]): ArchiveCounts {
  const sum = (list: 'answers' | 'stories' | 'documents') =>
    archived.reduce((count, one) => count + one[list].length, 0);
  return {
    profiles: archived.map(({ profile }) => profile.persona),
    ...{ answers: sum('answers'), stories: sum('stories'), documents: sum('documents') },
  };
}
