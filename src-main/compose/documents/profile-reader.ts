import { createHash } from 'node:crypto';
import type { ImportedProfile } from '#main/documents/import/import-profile.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { PreviewedProfile } from '#shared/contract/profile.ts';

/** Reads resume files off the main thread. The same person keeps the same profile id, so importing again replaces. */
export function createProfileReader(workers: Workers) {
  return async (
    { name, bytes }: { name: string; bytes: Uint8Array },
    signal?: AbortSignal,
  ): Promise<PreviewedProfile> =>
    withIdOfPerson(await workers.run('importProfile', { name, bytes }, signal ? { signal } : {}));
}

/** The profile with an id that is the same for the same person. */
export function withIdOfPerson({ profile, ...read }: ImportedProfile): PreviewedProfile {
  const named = `${profile.name.full}\n${profile.email}`.toLowerCase();
  // Of a file in which nobody is named, what stands in it tells it from another one.
  const person = named.trim() === '' ? JSON.stringify({ ...profile, id: '' }) : named;
  const id = `profile-${createHash('sha256').update(person).digest('hex').slice(0, 12)}`;
  return { profile: { ...profile, id }, ...read };
}
