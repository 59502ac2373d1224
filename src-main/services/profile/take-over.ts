import type { Ids } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { Answer, type AnswerInput } from '#shared/domain/answer.ts';
import type { ArchivedProfile } from '#shared/domain/archived-profile.ts';
import type { Story } from '#shared/domain/interview.ts';
import { differenceText } from '#shared/domain/merge-profile/difference.ts';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import { profileOfSamePerson } from '#shared/domain/merge-profile/profile-of-same-person.ts';
import { NO_PREFERENCES } from '#shared/domain/preferences.ts';
import type { Profile } from '#shared/domain/profile.ts';

interface TakeOverDeps {
  repos: Pick<Repositories, 'profiles' | 'answers' | 'preferences' | 'stories'>;
  ids: Ids;
  /** Stores a profile with its facts. */
  store: (profile: Profile) => Profile;
}

/** One profile of the archive, and under which id it is here now. */
export interface TakenOver {
  read: ArchivedProfile;
  profileId: string;
}

/**
 * Takes the profiles of an archive over, with their answers, wishes and stories. Of a person who is here already nothing
 * is replaced: facts are joined, and where both say something else, what is here stays and is noted. Call it in a
 * transaction.
 */
export function takeOver(archived: readonly ArchivedProfile[], { repos, ids, store }: TakeOverDeps) {
  const notes: string[] = [];
  const counts = { profiles: [] as string[], answers: 0, stories: 0 };
  const taken = byPerson(archived).flatMap(takePerson);
  return { taken, notes, counts };

  function takePerson(personas: readonly ArchivedProfile[]): TakenOver[] {
    const [first] = personas;
    if (first === undefined) return [];
    const here = localOf(personas.map(({ profile }) => profile));
    if (here !== null) {
      const { profile, differences } = mergeProfile(here, first.profile);
      store(profile);
      notes.push(...differences.map(differenceText));
    }
    const person = here === null ? freePerson(personOf(first.profile)) : personOf(here);
    return personas.map((read) => {
      const profileId = takePersona(read.profile, person, here);
      takeWhatBelongs(read, profileId);
      return { read, profileId };
    });
  }

  /** The persona of the same id or name, else a new one with the person's facts. */
  function takePersona(theirs: Profile, person: string, here: Profile | null): string {
    const known = repos.profiles
      .list()
      .filter((one) => personOf(one) === person)
      .find(({ id, persona }) => id === theirs.id || persona === theirs.persona);
    if (known !== undefined) return known.id;
    const id = repos.profiles.whole(theirs.id) === null ? theirs.id : ids.next('profile');
    const { persona, headline, summary } = theirs;
    const facts = here === null ? theirs : repos.profiles.whole(here.id);
    if (here !== null && (theirs.hidden ?? []).length > 0)
      notes.push(`${persona}: what it hides was not taken over, as your entries here are others.`);
    // Entries here have ids of their own, so another machine's order and hiding say nothing about them.
    const hidden = here === null ? theirs.hidden : [];
    store({ ...(facts ?? theirs), id, person, persona, headline, summary, hidden });
    counts.profiles.push(persona);
    return id;
  }

  function takeWhatBelongs({ answers, preferences, stories }: ArchivedProfile, profileId: string): void {
    const stored = repos.answers.list(profileId);
    for (const answer of answers) {
      const same = stored.find((one) => isSameQuestion(one, answer));
      if (same !== undefined && same.value !== answer.value)
        notes.push(`“${answer.question}”: your answer here stays (“${same.value}”).`);
      if (same !== undefined) continue;
      repos.answers.save(Answer.parse({ ...answer, id: ids.next('answer'), profileId }));
      counts.answers += 1;
    }
    if (JSON.stringify(repos.preferences.get(profileId)) === JSON.stringify(NO_PREFERENCES))
      repos.preferences.put(profileId, preferences);
    const told = new Set(repos.profiles.list().flatMap(({ id }) => repos.stories.list(id).map(wordsOf)));
    for (const story of stories) {
      if (told.has(wordsOf(story))) continue;
      repos.stories.put(profileId, { ...story, id: ids.next('story') });
      counts.stories += 1;
    }
  }

  function freePerson(wanted: string): string {
    return repos.profiles.all().some((one) => personOf(one) === wanted) ? ids.next('person') : wanted;
  }

  function localOf(theirs: readonly Profile[]): Profile | null {
    const all = repos.profiles.list();
    const same = all.find(({ id }) => theirs.some((profile) => profile.id === id));
    const [first] = theirs;
    if (same !== undefined || first === undefined) return same ?? null;
    return profileOfSamePerson(first, all, repos.profiles.activeWhole());
  }
}

function byPerson(archived: readonly ArchivedProfile[]): ArchivedProfile[][] {
  const people = new Map<string, ArchivedProfile[]>();
  for (const read of archived) {
    const person = personOf(read.profile);
    people.set(person, [...(people.get(person) ?? []), read]);
  }
  return [...people.values()];
}

const personOf = ({ person, id }: Profile): string => person ?? id;

const isSameQuestion = (one: AnswerInput, other: AnswerInput): boolean =>
  one.key === other.key &&
  one.question === other.question &&
  one.scope === other.scope &&
  (one.place ?? '') === (other.place ?? '') &&
  (one.posting ?? '') === (other.posting ?? '');

const wordsOf = ({ id: _, factIds: _facts, ...words }: Story): string => JSON.stringify(words);
