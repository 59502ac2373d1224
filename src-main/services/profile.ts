import { Answer, AnswerInput, dependsOnPlace } from '#shared/domain/answer.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { differenceText } from '#shared/domain/merge-profile/difference.ts';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import { profileOfSamePerson } from '#shared/domain/merge-profile/profile-of-same-person.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { completionOf } from './profile-completion.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Who the user is, and what they answered before. */
export function profileService(deps: ServiceDeps): Services['profile'] {
  const { repos, db } = deps;

  const keep = (profile: Profile, active: boolean): Profile => {
    db.transaction(() => {
      repos.profiles.save(profile);
      repos.facts.replace(profile.id, factsOf(profile));
      if (active) repos.profiles.setActive(profile.id);
    });
    deps.onProfile(profile);
    return profile;
  };
  const read = ({ name, base64 }: { name: string; base64: string }) => {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length === 0)
      throw new ValidationError(`"${name}" is empty. Choose the file that holds your resume.`);
    return deps.importProfile({ name, bytes });
  };
  const saveAnswer = (input: AnswerInput & { id?: string | undefined }): Answer => {
    const { id: profileId, address } = activeProfile(repos);
    // A later move must not carry it to another country.
    const place = input.place || (dependsOnPlace(input.key) ? address.country : '');
    const answer = Answer.parse({ ...input, place, id: input.id ?? deps.ids.next('answer'), profileId });
    repos.answers.save(answer);
    return answer;
  };

  return {
    active: () => repos.profiles.active(),
    list: () => repos.profiles.list(),
    activate({ id }) {
      repos.profiles.setActive(id);
      return activeProfile(repos);
    },
    preview: read,
    async import({ replace, ...file }) {
      const { profile, notes } = await read(file);
      const mine = profileOfSamePerson(profile, repos.profiles.list(), repos.profiles.active());
      if (mine === null) return { profile: keep(profile, true), notes };
      if (replace) return { profile: keep({ ...profile, id: mine.id, persona: mine.persona }, true), notes };
      const merged = mergeProfile(mine, profile);
      return {
        profile: keep(merged.profile, true),
        notes: [...notes, ...merged.differences.map(differenceText)],
      };
    },
    adopt({ profile, asNew }) {
      return keep(asNew ? { ...profile, id: deps.ids.next('profile') } : profile, true);
    },
    async useSample() {
      const { profile, answers } = await deps.sample();
      keep(profile, true);
      for (const answer of AnswerInput.array().parse(answers)) saveAnswer(answer);
      return profile;
    },
    save: (profile) => keep(profile, false),
    facts: () => repos.facts.all(activeProfile(repos).id),
    completion() {
      const profile = repos.profiles.active();
      return profile ? completionOf(profile) : { percent: 0, missing: ['your resume'] };
    },
    answers: () => repos.answers.list(activeProfile(repos).id),
    saveAnswer,
    deleteAnswer({ id }) {
      repos.answers.delete(id);
      return {};
    },
  };
}
