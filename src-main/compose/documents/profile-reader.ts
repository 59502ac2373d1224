import { createHash } from 'node:crypto';
import type { Workers } from '#main/workers/create-workers.ts';
import type { PreviewedProfile } from '#shared/contract/profile.ts';

/** Reads resume files off the main thread. The same person keeps the same profile id, so importing again replaces. */
export function createProfileReader(workers: Workers) {
  return async ({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<PreviewedProfile> => {
    const { profile, ...read } = await workers.run('importProfile', { name, bytes });
    const person = `${profile.name.full}\n${profile.email}`.toLowerCase();
    const id = `profile-${createHash('sha256').update(person).digest('hex').slice(0, 12)}`;
    return { profile: { ...profile, id }, ...read };
  };
}
