import { Job } from '#shared/domain/job.ts';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { Profile } from '#shared/domain/profile.ts';

/** A data engineer with two jobs, a project and a certificate. */
export function dataEngineer(): Profile {
  return Profile.parse({
    id: 'p1',
    name: { first: 'Mira', last: 'Łukasik', full: 'Mira Łukasik' },
    email: 'mira@example.org',
    phone: '+48 600 100 200',
    headline: 'Data engineer',
    summary:
      'Data engineer who likes small, well-tested pipelines. Six years with Python and SQL in logistics. Enjoys teaching.',
    address: { city: 'Kraków', country: 'Poland' },
    links: [{ network: 'GitHub', username: 'mira', url: 'https://github.example/mira' }],
    experience: [
      {
        id: 'e1',
        title: 'Data Engineer',
        company: 'Parcelwise',
        location: 'Kraków',
        start: '2021-03',
        current: true,
        summary: 'Own the event pipelines of a parcel network.',
        highlights: [
          'Moved 14 nightly batch jobs to Kafka streams, which cut the delay of reports from 9 hours to 4 minutes',
          'Organised the summer party for 60 colleagues',
          'Wrote dbt models and tests for 120 tables in PostgreSQL',
        ],
      },
      {
        id: 'e2',
        title: 'Junior Analyst',
        company: 'Halina Foods',
        start: '2018-09',
        end: '2021-02',
        highlights: [
          'Built weekly sales reports in SQL for 30 shop managers',
          'Automated invoice checks with Python',
        ],
      },
    ],
    education: [
      { id: 'd1', school: 'AGH University', degree: 'BSc', field: 'Statistics', start: '2015', end: '2018' },
    ],
    projects: [
      {
        id: 'j1',
        name: 'Tide tables',
        description: 'A small site that draws tides.',
        skills: ['TypeScript'],
      },
    ],
    skills: [
      { name: 'Languages', keywords: ['TypeScript', 'Python', 'SQL'] },
      { name: 'Kafka' },
      { name: 'dbt' },
    ],
    languages: [
      { name: 'Polish', fluency: 'native' },
      { name: 'English', fluency: 'C1' },
    ],
    extras: [
      {
        id: 'x1',
        kind: 'certificate',
        title: 'Certified Kafka Developer',
        organisation: 'Streamhouse',
        date: '2022-05',
      },
    ],
  });
}

/** A posting for a data engineer that asks for Kafka, Python, SQL (required) and Kubernetes, dbt (nice to have). */
export function streamJob(overrides: Partial<Job> = {}): Job {
  const skill = (name: string, required: boolean) => ({ name, required, quote: `Experience with ${name}` });
  return Job.parse({
    id: 'job-1',
    source: 'practice',
    url: 'https://jobs.example/stream',
    applyUrl: null,
    vendor: null,
    title: 'Senior Data Engineer',
    company: 'Northwind Rail',
    locations: ['Kraków'],
    remote: 'hybrid',
    employmentType: 'full-time',
    salary: null,
    seniority: 'senior',
    yearsMin: 5,
    education: null,
    visa: null,
    languages: ['English'],
    postedAt: null,
    closed: false,
    skills: [
      skill('Kafka', true),
      skill('Python', true),
      skill('SQL', true),
      skill('Kubernetes', false),
      skill('dbt', false),
    ],
    responsibilities: ['Build event pipelines for train positions', 'Keep reports correct and fast'],
    benefits: ['26 days of holiday'],
    language: 'en',
    description:
      'Northwind Rail shows travellers where their train is. We build event pipelines with Kafka and Python. You will build event pipelines for train positions and keep reports correct and fast. We value calm, written communication. No overtime is expected.',
    ...overrides,
  });
}

/** How `dataEngineer` fits `streamJob`. */
export function streamAnalysis(job: Job = streamJob()): JobAnalysis {
  return JobAnalysis.parse({
    job,
    score: 82,
    parts: [{ name: 'skills', weight: 1, score: 82, evidence: 'Kafka and Python are in both.' }],
    matching: [
      {
        skill: 'Kafka',
        jobQuote: 'Experience with Kafka',
        profileQuote: 'Moved 14 nightly batch jobs to Kafka streams',
      },
      {
        skill: 'Python',
        jobQuote: 'Experience with Python',
        profileQuote: 'Automated invoice checks with Python',
      },
    ],
    missing: [{ skill: 'Kubernetes', required: false, jobQuote: 'Experience with Kubernetes' }],
    knockouts: [],
    advice: [],
    engine: 'offline',
  });
}
