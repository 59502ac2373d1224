import type { Job, JobLead } from '#shared/domain/job.ts';

/** A lead as a job of which only the heading is known yet. */
export function leadAsJob(lead: JobLead, id: string): Job {
  return {
    id,
    source: lead.source,
    url: lead.url,
    applyUrl: null,
    vendor: lead.source === 'practice' ? 'practice' : null,
    title: lead.title,
    company: lead.company,
    locations: lead.location ? [lead.location] : [],
    remote: null,
    employmentType: null,
    salary: null,
    seniority: null,
    yearsMin: null,
    education: null,
    visa: null,
    languages: [],
    postedAt: lead.postedAt,
    closed: false,
    skills: [],
    responsibilities: [],
    benefits: [],
    language: null,
    description: '',
  };
}
