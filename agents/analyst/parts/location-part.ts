import { REMOTE_WORDS } from '#shared/domain/remote-words.ts';
import { type Nearness, nearest, nearness } from '#shared/places/nearness.ts';
import { answerTo, type Case } from '../case.ts';
import type { Finding } from '../weights.ts';

const ONSITE: Readonly<Record<Nearness, number>> = {
  open: 100,
  'same-city': 100,
  'same-region': 70,
  'same-country': 50,
  unknown: 60,
  elsewhere: 15,
};
const REMOTE: Readonly<Record<Nearness, number>> = {
  open: 100,
  'same-city': 100,
  'same-region': 100,
  'same-country': 100,
  unknown: 80,
  elsewhere: 45,
};
const WORDS: Readonly<Record<Nearness, string>> = {
  open: 'which does not bind the place',
  'same-city': 'where you live',
  'same-region': 'in the region where you live',
  'same-country': 'in the country where you live',
  unknown: 'and whether that is near you is not known',
  elsewhere: 'in another country than yours',
};

/** Where the work is beside where the user lives, in the best of the job's places. */
export function locationPart(subject: Case): Finding | null {
  const { job } = subject;
  if (job.locations.length === 0 && job.remote === null) return null;
  const near = bestNearness(subject);
  const relocates = /^(yes|true)/.test(answerTo(subject.answers, 'relocation'));
  const base = (job.remote === 'remote' ? REMOTE : ONSITE)[near];
  const score = relocates ? Math.max(base, near === 'elsewhere' ? 50 : 75) : base;
  const place = job.locations.join('; ') || 'no place named';
  const where = job.remote === null ? `Work in ${place}` : `${REMOTE_WORDS[job.remote]} (${place})`;
  const moving = relocates && base < score ? '; you would relocate' : '';
  return {
    name: 'location',
    score,
    evidence: `${where}, ${WORDS[near]}${moving}.`,
  };
}

/** The nearest of a job's places. */
export function bestNearness({ job, profile }: Pick<Case, 'job' | 'profile'>): Nearness {
  if (job.locations.length === 0) return 'open';
  return nearest(job.locations.map((place) => nearness(place, profile.address)));
}
