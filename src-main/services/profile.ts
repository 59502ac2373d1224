import { AnswerInput } from '#shared/domain/answer.ts';
import { differenceText } from '#shared/domain/merge-profile/difference.ts';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import { profileOfSamePerson } from '#shared/domain/merge-profile/profile-of-same-person.ts';
import { arePersonasOfOne } from '#shared/domain/personas/are-personas-of-one.ts';
import { NO_PREFERENCES } from '#shared/domain/preferences.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { answerCalls, saveAnswer } from './answers.ts';
import { storiesOfPerson } from './interview/stories-of-person.ts';
import { archiveCalls } from './profile/archive-calls.ts';
import { refreshFacts } from './profile/refresh-facts.ts';
import { completionOf } from './profile-completion.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Who the user is, and what they answered before. */
export function profileService(deps: ServiceDeps): Services['profile'] {
  const { repos, db } = deps;

  const wholeOf = (id: string): Profile => {
    const found = repos.profiles.whole(id);
    if (found) return found;
    throw new NotFoundError('That profile no longer exists. Choose another one.');
  };
  /** What the user said of themselves holds for all their personas. */
  const sayOfPerson = (change: (profileId: string) => void): void =>
    db.transaction(() => {
      const profile = activeWhole();
      change(profile.id);
      for (const one of repos.profiles.list())
        if (one.id === profile.id || arePersonasOfOne(profile, one)) refreshFacts(repos, one);
    });
  /** Stores a profile; facts are the person's, so they change for all their personas. */
  const store = (profile: Profile): Profile => {
    repos.profiles.save(profile);
    const kept = wholeOf(profile.id);
    const others = repos.profiles.list().filter((other) => arePersonasOfOne(kept, other));
    for (const one of [kept, ...others]) refreshFacts(repos, one);
    return kept;
  };
  const activeWhole = (): Profile => wholeOf(activeProfile(repos).id);
  const keep = (changed: Profile, active: boolean): Profile => {
    const profile = db.transaction(() => {
      const kept = store(changed);
      if (active) repos.profiles.setActive(kept.id);
      return kept;
    });
    deps.onProfile(profile);
    return profile;
  };
  const bytesOf = ({ name, base64 }: { name: string; base64: string }) => {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length === 0)
      throw new ValidationError(`"${name}" is empty. Choose the file that holds your resume.`);
    return bytes;
  };
  const read = (file: { name: string; base64: string }, signal: AbortSignal | undefined) =>
    deps.importProfile({ name: file.name, bytes: bytesOf(file) }, signal);
  const archive = archiveCalls(deps, { store, activeWhole });

  return {
    active: () => repos.profiles.activeWhole(),
    list: () => repos.profiles.list(),
    activate({ id }) {
      repos.profiles.setActive(id);
      // Other questions are the user's now.
      deps.desk.changes.touch();
      return activeWhole();
    },
    duplicate({ id, persona }) {
      const original = wholeOf(id);
      const person = original.person ?? original.id;
      const copy: Profile = { ...original, id: deps.ids.next('profile'), persona, person };
      return db.transaction(() => {
        const kept = store(copy);
        for (const answer of repos.answers.list(id))
          repos.answers.save({ ...answer, id: deps.ids.next('answer'), profileId: copy.id });
        repos.preferences.put(copy.id, repos.preferences.get(id));
        repos.profiles.setActive(copy.id);
        return kept;
      });
    },
    remove({ id }) {
      if (repos.profiles.list().every((one) => one.id === id))
        throw new ValidationError('This is your only profile, so it stays. Import another one first.');
      store({ ...wholeOf(id), removedAt: deps.clock.now().toISOString() });
      return activeWhole();
    },
    removed: () => repos.profiles.all().filter(({ removedAt }) => removedAt !== undefined),
    restore({ id }) {
      const { removedAt: _, ...removed } = wholeOf(id);
      return keep(removed, true);
    },
    async preview(file, signal) {
      const archived = await archive.archiveIn(file);
      return archived === null ? read(file, signal) : archive.preview(archived, file.name);
    },
    async importArchive(file) {
      const archived = await archive.archiveIn(file);
      if (archived !== null) return archive.bringIn(archived);
      throw new ValidationError(
        `"${file.name}" is no archive that JobAI wrote. Choose the one of “Everything, as one archive”.`,
      );
    },
    async import({ replace, reading, ...file }, signal) {
      const archived = await archive.archiveIn(file);
      if (archived !== null) {
        const { profile, notes } = await archive.bringIn(archived);
        return { profile, notes };
      }
      const { profile, notes } = reading
        ? await deps.scans.readResume({ name: file.name, bytes: bytesOf(file) }, reading, signal)
        : await read(file, signal);
      if (profile.name.full === '')
        throw new ValidationError(
          `No name was found in ${file.name}. Write yours at its top, or open it in the window and type it in there.`,
        );
      const mine = profileOfSamePerson(profile, repos.profiles.list(), repos.profiles.activeWhole());
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
      for (const answer of AnswerInput.array().parse(answers)) saveAnswer(deps, answer, 'file');
      return profile;
    },
    save: (profile) => keep(profile, false),
    async export({ format }) {
      const { name, bytes } = await deps.exportProfile(activeWhole(), format);
      return { name, base64: Buffer.from(bytes).toString('base64') };
    },
    vouch({ text }) {
      const known = repos.saidFacts.all(activeProfile(repos).id).find((fact) => fact.text === text);
      const id = known?.id ?? `said.${deps.ids.next('word')}`;
      if (known === undefined) sayOfPerson((profileId) => repos.saidFacts.add(profileId, { id, text }));
      return { factId: id };
    },
    takeBackWord({ factId }) {
      sayOfPerson((profileId) => repos.saidFacts.remove(profileId, factId));
      return {};
    },
    facts: () => repos.facts.all(activeProfile(repos).id),
    completion() {
      const profile = repos.profiles.activeWhole();
      if (!profile) return { percent: 0, missing: [] };
      return completionOf({
        profile,
        answers: repos.answers.list(profile.id),
        preferences: repos.preferences.get(profile.id),
        stories: storiesOfPerson(repos, profile).list(),
      });
    },
    ...answerCalls(deps),
    preferences() {
      const profile = repos.profiles.active();
      return profile ? repos.preferences.get(profile.id) : NO_PREFERENCES;
    },
    savePreferences(wanted) {
      repos.preferences.put(activeProfile(repos).id, wanted);
      return wanted;
    },
  };
}
