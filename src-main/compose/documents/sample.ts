import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile } from '#shared/domain/profile.ts';

/** Reads the sample person and their own answers, as shipped. */
export async function readSample(
  resourcesDir: string,
  importProfile: (file: { name: string; bytes: Uint8Array }) => Promise<{ profile: Profile }>,
): Promise<{ profile: Profile; answers: unknown }> {
  const folder = join(resourcesDir, 'sample');
  const [resume, answers] = await Promise.all([
    readFile(join(folder, 'profile.json')),
    readFile(join(folder, 'answers.json'), 'utf8'),
  ]);
  const { profile } = await importProfile({ name: 'profile.json', bytes: resume });
  return { profile: { ...profile, persona: 'Practice' }, answers: JSON.parse(answers) };
}
