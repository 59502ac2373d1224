import { z } from 'zod';
import type { Calls } from '#main/rpc/calls.ts';
import { Education, Experience, Profile } from '#shared/domain/profile.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { rowsOf, type SeedDeps } from './row.ts';
import { fileOf, Upload } from './upload.ts';

const ProfileResponse = z.strictObject({ status: z.literal('success'), profile: Profile });
/** What may be changed of a profile; lists are replaced as a whole. */
const ProfileChange = Profile.omit({ id: true, person: true, removedAt: true }).partial();
const NewProfile = Profile.omit({ id: true, person: true, removedAt: true });
const NewEducation = Education.omit({ id: true });
const NewExperience = Experience.omit({ id: true });

export const ProfileCompletionResponse = z.strictObject({
  has_profile: z.boolean(),
  has_education: z.boolean(),
  completion_percent: z.number().min(0).max(100),
});

export function userRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  const save = async (calls: Calls, change: (profile: Profile) => Profile) => {
    const profile = await calls.profile.save(change(await activeOf(calls)));
    return { status: 'success' as const, profile };
  };
  return {
    read: row('GET', '/user/profile', 'The profile in use')
      .input(z.object({}))
      .output(ProfileResponse)
      .handler(async ({ context: { calls } }) => ({
        status: 'success' as const,
        profile: await activeOf(calls),
      })),
    create: row('POST', '/user/profile', 'A new profile, which is used from now on')
      .input(NewProfile)
      .output(ProfileResponse)
      .handler(async ({ input, context: { calls } }) => {
        const profile = await calls.profile.adopt({ profile: { ...input, id: '' }, asNew: true });
        return { status: 'success' as const, profile };
      }),
    change: row('PUT', '/user/profile', 'Change the profile in use; what is left out stays')
      .input(ProfileChange)
      .output(ProfileResponse)
      .handler(({ input, context: { calls } }) => save(calls, (profile) => ({ ...profile, ...said(input) }))),
    completion: row('GET', '/user/profile/completion', 'How complete the profile is')
      .input(z.object({}))
      .output(ProfileCompletionResponse)
      .handler(async ({ context: { calls } }) => {
        const profile = await calls.profile.active({});
        const percent = profile === null ? 0 : (await calls.profile.completion({})).percent;
        return {
          has_profile: profile !== null,
          has_education: (profile?.education.length ?? 0) > 0,
          completion_percent: percent,
        };
      }),
    education: row('POST', '/user/education', 'Add a school')
      .input(NewEducation)
      .output(ProfileResponse)
      .handler(({ input, context: { calls } }) =>
        save(calls, (profile) => ({
          ...profile,
          education: [{ ...input, id: freeId(profile.education) }, ...profile.education],
        })),
      ),
    experience: row('POST', '/user/experience', 'Add a position')
      .input(NewExperience)
      .output(ProfileResponse)
      .handler(({ input, context: { calls } }) =>
        save(calls, (profile) => ({
          ...profile,
          experience: [{ ...input, id: freeId(profile.experience) }, ...profile.experience],
        })),
      ),
    resume: row(
      'POST',
      '/user/resume/upload',
      'Read a resume into the profile in use; what stands there stays',
    )
      .input(Upload)
      .output(z.strictObject({ status: z.literal('success'), profile: Profile, notes: z.array(z.string()) }))
      .handler(async ({ input, context: { calls }, signal }) => {
        const made = await calls.profile.import(await fileOf(input), signal ? { signal } : {});
        return { status: 'success' as const, ...made };
      }),
  };
}

async function activeOf(calls: Calls): Promise<Profile> {
  const profile = await calls.profile.active({});
  if (profile !== null) return profile;
  throw new NotFoundError(
    'There is no profile yet. Import a resume, or make one by POST /api/v1/user/profile.',
  );
}

/** An id that no other item has. */
function freeId(items: readonly { id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  for (let number = items.length + 1; ; number += 1) if (!taken.has(`a${number}`)) return `a${number}`;
}

function said<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as never;
}
