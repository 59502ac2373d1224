import type { Job } from '#shared/domain/job.ts';
import { posting } from '#tests/fakes/postings.ts';
import { rankedPeople } from './ranked-people.ts';

const PLACES = ['Leeds, UK', 'Boise, ID', 'Lyon, France', 'Remote'];
const LEVELS = ['', 'Senior ', 'Junior '];
const NURSING = [
  [
    'Registered Nurse, Surgical Ward',
    'Requirements\n- RN license\n- Wound care\n- Medication administration',
  ],
  ['Staff Nurse, Acute Care', 'Requirements\n- Nursing experience\n- Care planning\n- Patient assessment'],
  ['Registered Nurse, Medical-Surgical', 'Requirements\n- RN license\n- BLS\n- IV therapy'],
] as const;

/** Jobs of all fields of work, among them `nursing` at the front, 500 in all. */
export function mixedJobs(): { jobs: Job[]; nursing: number } {
  const nursing = NURSING.flatMap(([title, text], index) =>
    PLACES.map((place) => jobOf(`n${index}-${place}`, title, text, place)),
  );
  const others = rankedPeople().filter(({ field }) => field !== 'nursing');
  const rest = Array.from({ length: 500 - nursing.length }, (_, index) => {
    const { job } = others[index % others.length] ?? { job: posting('') };
    const round = Math.floor(index / others.length);
    const title = `${LEVELS[round % LEVELS.length]}${job.title}`;
    return jobOf(`o${index}`, title, job.description, PLACES[round % PLACES.length] ?? '');
  });
  return { jobs: [...nursing, ...rest], nursing: nursing.length };
}

function jobOf(id: string, title: string, text: string, place: string): Job {
  const remote = place === 'Remote';
  return posting(text, {
    id,
    title,
    company: `Company ${id}`,
    locations: remote ? [] : [place],
    remote: remote ? 'remote' : 'onsite',
  });
}
