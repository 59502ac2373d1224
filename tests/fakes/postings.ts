import { Job } from '#shared/domain/job.ts';

/** A posting with this text and whatever else is known of it. */
export function posting(description: string, known: Partial<Job> = {}): Job {
  return Job.parse({
    id: 'job-1',
    source: 'file',
    url: 'https://jobs.example/1',
    applyUrl: null,
    vendor: null,
    title: 'Data Engineer',
    company: 'Example',
    locations: [],
    remote: null,
    employmentType: null,
    salary: null,
    seniority: null,
    yearsMin: null,
    education: null,
    visa: null,
    languages: [],
    postedAt: null,
    closed: false,
    skills: [],
    responsibilities: [],
    benefits: [],
    language: null,
    description,
    ...known,
  });
}
