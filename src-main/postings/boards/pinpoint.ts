import { z } from 'zod';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { defineReader, present, sections, text } from './board-reader.ts';

const Record = z.object({
  title: z.string(),
  url: text,
  path: text,
  description: text,
  key_responsibilities_header: text,
  key_responsibilities: text,
  skills_knowledge_expertise_header: text,
  skills_knowledge_expertise: text,
  benefits_header: text,
  benefits: text,
  workplace_type: text,
  employment_type: text,
  employment_type_text: text,
  compensation_minimum: z.number().nullish(),
  compensation_maximum: z.number().nullish(),
  compensation_currency: text,
  compensation_frequency: text,
  compensation_visible: z.boolean().nullish(),
  location: z.object({ name: text }).nullish(),
});

/** Pinpoint's `postings.json`. */
export const pinpoint = defineReader({
  vendor: 'pinpoint',
  list: 'data',
  recognises: (record) =>
    typeof record.title === 'string' && ('key_responsibilities' in record || 'workplace_type' in record),
  schema: Record,
  facts: (job) => ({
    url: job.url ?? job.path,
    title: job.title,
    locations: present(job.location?.name),
    remote:
      job.workplace_type === undefined ? undefined : (remoteOf([job.workplace_type], '', '') ?? undefined),
    employmentType: employmentTypeOf(job.employment_type_text ?? job.employment_type),
    salary:
      job.compensation_visible !== false && (job.compensation_minimum || job.compensation_maximum)
        ? {
            min: job.compensation_minimum ?? null,
            max: job.compensation_maximum ?? null,
            currency: job.compensation_currency ?? null,
            period: payPeriodOf(job.compensation_frequency) ?? null,
          }
        : undefined,
    html: sections(
      ['', job.description],
      [job.key_responsibilities_header ?? 'Key responsibilities', job.key_responsibilities],
      [
        job.skills_knowledge_expertise_header ?? 'Skills, knowledge and expertise',
        job.skills_knowledge_expertise,
      ],
      [job.benefits_header ?? 'Benefits', job.benefits],
    ),
  }),
});
