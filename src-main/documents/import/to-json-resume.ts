import type { Profile, ProfileExtra } from '#shared/domain/profile.ts';
import { MARK_OF_EXPORT } from './exported.ts';
import { EXTRA_KINDS } from './json-resume-extras.ts';

type Fields = Record<string, unknown>;

/** A profile as a JSON Resume v1.0.0 document; what an imported file held beyond JobAI's fields stands in its place again. */
export function toJsonResume(profile: Profile): Fields {
  const more = (id: string): Fields => profile.more?.[id] ?? {};
  const document = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(profile, more),
    work: profile.experience.map((job) =>
      withMore(
        {
          name: job.company,
          position: job.title,
          location: job.location,
          startDate: job.start,
          endDate: job.end,
          // The standard takes a job without an end for one that goes on.
          ...(job.start !== '' && job.end === '' && !job.current && { current: false }),
          summary: job.summary,
          highlights: job.highlights,
        },
        more(job.id),
      ),
    ),
    education: profile.education.map((school) =>
      withMore(
        {
          institution: school.school,
          area: school.field,
          studyType: school.degree,
          location: school.location,
          startDate: school.start,
          endDate: school.end,
          ...(school.current === true && { current: true }),
          score: school.gpa,
          courses: school.highlights,
        },
        more(school.id),
      ),
    ),
    projects: profile.projects.map((project) =>
      withMore(
        {
          name: project.name,
          description: project.description,
          highlights: project.highlights,
          keywords: project.skills,
          startDate: project.start,
          endDate: project.end,
          ...(project.current === true && { current: true }),
          url: project.url,
        },
        more(project.id),
      ),
    ),
    skills: profile.skills.map(({ id, ...skill }, index) => withMore(skill, more(id ?? `skill${index + 1}`))),
    languages: profile.languages.map(({ id, name, fluency }, index) =>
      withMore({ language: name, fluency }, more(id ?? `language${index + 1}`)),
    ),
    ...Object.fromEntries(
      EXTRA_KINDS.map(({ kind, sections }) => [sections[0], extrasOf(profile, kind, more)]),
    ),
    meta: { ...more('meta'), ...MARK_OF_EXPORT },
  };
  return withMore(document, more(''));
}

function basicsOf(profile: Profile, more: (id: string) => Fields): Fields {
  const { address } = profile;
  const website = profile.links.find((link) => link.network === 'Website');
  const basics = {
    name: profile.name.full,
    label: profile.headline,
    email: profile.email,
    phone: profile.phone,
    url: website?.url ?? '',
    summary: profile.summary,
    location: withMore(
      {
        address: address.street,
        postalCode: address.postal,
        city: address.city,
        countryCode: address.country,
        region: address.region,
      },
      more('location'),
    ),
    profiles: profile.links.flatMap((link, index) => {
      const { id, ...fields } = link;
      return link === website ? [] : [withMore(fields, more(id ?? `link${index + 1}`))];
    }),
  };
  return withMore(basics, more('basics'));
}

function extrasOf(profile: Profile, kind: ProfileExtra['kind'], more: (id: string) => Fields): Fields[] {
  const shape = EXTRA_KINDS.find((candidate) => candidate.kind === kind);
  if (!shape) return [];
  const named = (keys: readonly string[], value: unknown): Fields =>
    keys[0] === undefined ? {} : { [keys[0]]: value };
  return profile.extras
    .filter((extra) => extra.kind === kind)
    .map((extra) =>
      withMore(
        {
          ...named(shape.title, extra.title),
          ...named(shape.organisation, extra.organisation),
          ...named(shape.date, extra.date),
          url: extra.url,
          ...named(shape.text, extra.text),
          ...named(shape.highlights, extra.highlights),
          ...(extra.current === true && { current: true }),
          ...(extra.end !== undefined && named(shape.end ?? ['endDate'], extra.end)),
        },
        more(extra.id),
      ),
    );
}

/** What has a value by now, and of what a file held beside it what still has none. */
function withMore(fields: Fields, more: Fields): Fields {
  const said = compact(fields);
  return { ...said, ...Object.fromEntries(Object.entries(more).filter(([key]) => !(key in said))) };
}

function compact(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
