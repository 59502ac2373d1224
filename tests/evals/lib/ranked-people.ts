import { readdirSync, readFileSync } from 'node:fs';
import type { Job } from '#shared/domain/job.ts';
import { Profile } from '#shared/domain/profile.ts';
import { posting } from '#tests/fakes/postings.ts';

/** One posting with people in the order in which they fit it, the best first. */
export interface RankedPeople {
  field: string;
  job: Job;
  people: Profile[];
}

interface Written {
  title: string;
  place: string;
  text: string;
  people: {
    headline: string;
    home: string;
    jobs: { title: string; company: string; from: string; to: string; did: string }[];
    skills: string[];
    degree: string | null;
  }[];
}

/** The postings of `tests/evals/ranking`, one a field of work, each with four people ordered by hand. */
export function rankedPeople(): RankedPeople[] {
  const folder = new URL('../ranking/', import.meta.url);
  return readdirSync(folder).map((name) => {
    const { title, place, text, people } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Written;
    const field = name.replace('.json', '');
    const remote = place === 'Remote' ? 'remote' : 'onsite';
    const locations = place === 'Remote' ? [] : [place];
    const job = posting(text, { id: field, title, company: 'Testco', locations, remote });
    return { field, job, people: people.map((person, index) => profileOf(person, `${field}-${index}`)) };
  });
}

function profileOf({ headline, home, jobs, skills, degree }: Written['people'][number], id: string): Profile {
  const [city = '', country = ''] = home.split(', ');
  const [level = '', ...subject] = (degree ?? '').split(' ');
  const education = { id: 'd1', school: 'A school', degree: level, field: subject.join(' ') };
  return Profile.parse({
    id,
    name: { first: 'Ada', last: 'Example', full: 'Ada Example' },
    headline,
    address: { city, country },
    experience: jobs.map((job, index) => ({
      id: `e${index}`,
      title: job.title,
      company: job.company,
      location: home,
      start: job.from,
      end: job.to,
      current: job.to === '',
      highlights: [job.did],
    })),
    education: degree === null ? [] : [education],
    skills: [{ name: 'Skills', keywords: skills }],
  });
}
