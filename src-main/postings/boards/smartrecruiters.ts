import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { defineReader, isObject, joined, present, sections, text } from './board-reader.ts';

const Label = z.object({ label: text }).nullish();
const Part = z.object({ title: text, text: text }).nullish();
const Record = z.object({
  id: z.union([z.string(), z.number()]),
  name: z.string(),
  ref: text,
  postingUrl: text,
  applyUrl: text,
  company: z.object({ identifier: text, name: text }).nullish(),
  releasedDate: text,
  location: z
    .object({
      city: text,
      region: text,
      country: text,
      remote: z.boolean().nullish(),
      hybrid: z.boolean().nullish(),
      fullLocation: text,
    })
    .nullish(),
  typeOfEmployment: Label,
  experienceLevel: Label,
  language: z.object({ code: text }).nullish(),
  jobAd: z
    .object({
      sections: z
        .object({
          companyDescription: Part,
          jobDescription: Part,
          qualifications: Part,
          additionalInformation: Part,
        })
        .nullish(),
    })
    .nullish(),
});

/** SmartRecruiters' posting API; only a posting read on its own has the description. */
export const smartrecruiters = defineReader({
  vendor: 'smartrecruiters',
  list: 'content',
  recognises: (record) =>
    typeof record.name === 'string' && (isObject(record.jobAd) || typeof record.releasedDate === 'string'),
  schema: Record,
  facts: (job, { now }) => {
    const place = job.location;
    const parts = job.jobAd?.sections;
    return {
      url:
        job.postingUrl ??
        `https://jobs.smartrecruiters.com/${job.company?.identifier ?? 'company'}/${job.id}`,
      applyUrl: job.applyUrl,
      title: job.name,
      company: job.company?.name,
      locations: present(
        place?.fullLocation ?? joined(place?.city, place?.region, place?.country?.toUpperCase()),
      ),
      remote: place?.hybrid ? 'hybrid' : place?.remote ? 'remote' : undefined,
      employmentType: employmentTypeOf(job.typeOfEmployment?.label),
      postedAt: isoDate(job.releasedDate, now),
      language: job.language?.code?.slice(0, 5),
      html: sections(
        [parts?.companyDescription?.title ?? 'Company', parts?.companyDescription?.text],
        [parts?.jobDescription?.title ?? 'Job description', parts?.jobDescription?.text],
        [parts?.qualifications?.title ?? 'Qualifications', parts?.qualifications?.text],
        [parts?.additionalInformation?.title ?? 'Additional information', parts?.additionalInformation?.text],
      ),
    };
  },
});
