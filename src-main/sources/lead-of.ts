import type { Job, JobLead } from '#shared/domain/job.ts';

/** The lead that a posting stands for. Only one with a description counts as read whole. */
export function leadOf(job: Job): JobLead {
  return {
    url: job.url,
    source: job.source,
    title: job.title,
    company: job.company,
    location: job.locations.length > 0 ? job.locations.join('; ') : job.remote === 'remote' ? 'Remote' : null,
    postedAt: job.postedAt,
    job: job.description.length > 0 ? job : null,
  };
}
