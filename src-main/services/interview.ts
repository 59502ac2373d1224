import { storyDrafts } from '#shared/coach/story-drafts.ts';
import type { MockSession, Story } from '#shared/domain/interview.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { cheatSheetOf } from './interview/cheat-sheet.ts';
import { mockSessions } from './interview/mock-sessions.ts';
import { prepareFor } from './interview/prepare-for.ts';
import { storiesOfPerson } from './interview/stories-of-person.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Interviews: what to expect, the user's stories, and practice. */
export function interviewService(deps: ServiceDeps): Services['interview'] {
  const { repos, ids } = deps;
  const sessions = mockSessions(deps);
  const me = () => activeProfile(repos).id;
  const myStories = () => storiesOfPerson(repos, activeProfile(repos));
  const get = (id: string): MockSession => {
    const found = repos.interviewSessions.get(me(), id);
    if (!found) throw new NotFoundError('This practice interview is no longer stored.');
    return found;
  };
  const openAt = (id: string, turn: number): MockSession => {
    const session = get(id);
    if (session.finishedAt !== null || turn !== session.at)
      throw new ValidationError('This question was answered already. The next one is open.');
    return session;
  };
  return {
    prepare: (input, signal) => prepareFor(deps, input, signal),
    cheatSheet: ({ jobId }, signal) => cheatSheetOf(deps, jobId, signal),
    stories: () => (repos.profiles.active() ? myStories().list() : []),
    storyDrafts() {
      const profile = activeProfile(repos);
      const begun = new Set(
        storiesOfPerson(repos, profile)
          .list()
          .flatMap(({ factIds }) => factIds),
      );
      return storyDrafts(profile).filter(({ factIds }) => !factIds.some((id) => begun.has(id)));
    },
    saveStory(input) {
      const isNew = input.id === '';
      const owner = isNew ? me() : myStories().ownerOf(input.id);
      if (owner === undefined)
        throw new NotFoundError('This story is no longer stored. Save it as a new one.');
      const story: Story = { ...input, id: isNew ? ids.next('story') : input.id };
      repos.stories.put(owner, story);
      return story;
    },
    removeStory: ({ id }) => ({ removed: myStories().remove(id) }),
    sessions: () => (repos.profiles.active() ? repos.interviewSessions.list(me()) : []),
    session: ({ id }) => get(id),
    start: (input, signal) => sessions.start(input, signal),
    async answer({ id, turn, ...said }, signal) {
      const open = openAt(id, turn);
      for await (const _ of sessions.answer(open, said, signal));
      return get(id);
    },
    answerLive: ({ id, turn, ...said }, signal) => sessions.answer(openAt(id, turn), said, signal),
    finish: ({ id }) => sessions.finish(get(id)),
    removeSession: ({ id }) => ({ removed: repos.interviewSessions.remove(me(), id) }),
  };
}
