import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { LEAST_MARKS, type Likes, learnLikes } from '#shared/liking/learn-likes.ts';
import { nudgeOf } from '#shared/liking/nudge-of.ts';
import { type TraitFacts, traitsOf } from '#shared/liking/traits-of.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type Calls = Pick<Services['jobs'], 'verdict' | 'likes' | 'forgetLikes'>;

/** Older marks say less about what somebody looks for now. */
const MOST_MARKS = 500;
/** Jobs moved in one go, between which others get their turn. */
const BATCH = 500;
/** A call answers by then, and the rest of the jobs move behind it, in ms. */
const WAIT_MS = 400;
const MOST_SHOWN = 40;

/** The order's learning from marks, and what is newly found taken into it. */
export interface Liking {
  calls: Calls;
  /** Moves jobs that were found since; call it before the list is read. */
  catchUp(profileId: string): void;
  /** Moves every job by the marks as they are now. */
  moveAll(profileId: string): Promise<void>;
}

export function createLiking({ repos, log }: Pick<ServiceDeps, 'repos' | 'log'>): Liking {
  const learned = new Map<string, Likes | null>();
  let round = 0;

  const likesOf = (profileId: string): Likes | null => {
    const known = learned.get(profileId);
    if (known !== undefined) return known;
    const marks = repos.likings
      .marked(profileId, MOST_MARKS)
      .map((job) => ({ traits: traitsOf(job), good: job.verdict === 'good' }));
    const likes = learnLikes(marks);
    learned.set(profileId, likes);
    return likes;
  };
  const move = (jobs: readonly (TraitFacts & { id: string })[], likes: Likes) =>
    repos.likings.move(jobs.map((job) => ({ id: job.id, nudge: nudgeOf(traitsOf(job), likes) })));

  async function moveAll(profileId: string): Promise<void> {
    const mine = ++round;
    const likes = likesOf(profileId);
    if (likes === null) {
      repos.likings.unmove(profileId);
      return;
    }
    for (let after = ''; mine === round; ) {
      const jobs = repos.likings.some(profileId, after, BATCH);
      move(jobs, likes);
      if (jobs.length < BATCH) return;
      after = jobs.at(-1)?.id ?? '';
      await breathe();
    }
  }
  const learnAnew = async (profileId: string) => {
    learned.delete(profileId);
    const moved = moveAll(profileId).catch((error: unknown) => log.warn('jobs were not moved', { error }));
    await Promise.race([moved, sleep(WAIT_MS)]);
  };

  return {
    moveAll,
    catchUp(profileId) {
      const likes = likesOf(profileId);
      if (likes === null) return;
      const jobs = repos.likings.unmoved(profileId, BATCH);
      if (jobs.length > 0) move(jobs, likes);
    },
    calls: {
      async verdict({ jobIds, verdict }) {
        const { id } = activeProfile(repos);
        repos.likings.verdict(id, jobIds, verdict);
        await learnAnew(id);
        return {};
      },
      likes() {
        const { id } = activeProfile(repos);
        const marks = repos.likings.marked(id, MOST_MARKS);
        const likes = likesOf(id);
        const good = marks.filter(({ verdict }) => verdict === 'good').length;
        return {
          ...{ good, bad: marks.length - good, least: LEAST_MARKS },
          learned: [...(likes?.values() ?? [])]
            .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
            .slice(0, MOST_SHOWN),
        };
      },
      async forgetLikes() {
        const { id } = activeProfile(repos);
        const had = repos.likings.forget(id);
        await learnAnew(id);
        return had;
      },
    },
  };
}
