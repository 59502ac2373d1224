import type { Profile } from '#shared/domain/profile.ts';
import { type CheckGroup, type CheckValue, itemValues } from './check-value.ts';

const person = (
  at: string,
  label: string,
  mark: string,
  kind: CheckValue['kind'] = 'line',
  wanted = false,
) => ({
  at,
  mark,
  label,
  kind,
  wanted,
});

const PERSON: CheckValue[] = [
  person('name.full', 'Full name', 'name', 'line', true),
  person('name.first', 'First name', 'name'),
  person('name.last', 'Last name', 'name'),
  person('email', 'E-mail', 'email', 'line', true),
  person('phone', 'Phone', 'phone', 'line', true),
  person('address.street', 'Street', 'address'),
  person('address.postal', 'Postal code', 'address'),
  person('address.city', 'City', 'address', 'line', true),
  person('address.region', 'State or region', 'address'),
  person('address.country', 'Country', 'address', 'country'),
  person('headline', 'Headline', 'headline'),
  person('summary', 'Summary', 'summary', 'text'),
];

const titleOf = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ');

/** All that was read, in the order of a resume. */
export function groupsOf(profile: Profile): CheckGroup[] {
  const links = profile.links.map(({ network }, index) =>
    person(`links.${index}.url`, network || 'Link', `link${index + 1}`),
  );
  const items = (
    list: string,
    section: string,
    all: readonly { id: string }[],
    title: (index: number) => string,
    columns: Parameters<typeof itemValues>[3],
  ): CheckGroup[] =>
    all.map(({ id }, index) => ({
      key: `${list}.${index}`,
      section,
      title: title(index),
      values: itemValues(list, index, id, columns),
      list,
    }));
  const { experience, education, projects, extras } = profile;
  return [
    { key: 'person', section: 'You', title: 'You', values: [...PERSON, ...links], list: null },
    ...items(
      'experience',
      'Work',
      experience,
      (at) => titleOf(experience[at]?.title ?? '', experience[at]?.company ?? ''),
      [
        ['title', 'Job title', 'line', true],
        ['company', 'Employer', 'line', true],
        ['start', 'From', 'date', true],
        ['end', 'Until', 'date', true],
        ['current', 'I work there now', 'yes', true],
        ['location', 'Place'],
        ['summary', 'About the job', 'text'],
        ['highlights', 'What you did', 'lines'],
      ],
    ),
    ...items(
      'education',
      'Education',
      education,
      (at) => titleOf(education[at]?.degree ?? '', education[at]?.school ?? ''),
      [
        ['school', 'School', 'line', true],
        ['degree', 'Degree', 'line', true],
        ['field', 'Subject'],
        ['start', 'From', 'date', true],
        ['end', 'Until', 'date', true],
        ['current', 'I study there now', 'yes', true],
        ['location', 'Place'],
        ['gpa', 'Grade'],
        ['highlights', 'Details', 'lines'],
      ],
    ),
    ...items('projects', 'Projects', projects, (at) => projects[at]?.name ?? '', [
      ['name', 'Name', 'line', true],
      ['start', 'From', 'date'],
      ['end', 'Until', 'date'],
      ['current', 'I still work on it', 'yes'],
      ['url', 'Address'],
      ['description', 'About it', 'text'],
      ['highlights', 'What you did', 'lines'],
      ['skills', 'Made with', 'list'],
    ]),
    ...words('skills', 'Skills', profile.skills, 'keywords'),
    ...words('languages', 'Languages', profile.languages, 'fluency'),
    ...items('extras', 'More', extras, (at) => extras[at]?.title ?? '', [
      ['title', 'Title'],
      ['organisation', 'From whom'],
      ['date', 'When', 'date'],
      ['end', 'Until', 'date'],
      ['current', 'It still goes on', 'yes'],
      ['url', 'Address'],
      ['text', 'Text', 'text'],
      ['highlights', 'Details', 'lines'],
    ]),
  ];
}

/** Skills and languages: short ones, one group for all. */
function words(
  list: 'skills' | 'languages',
  title: string,
  all: readonly { name: string; keywords?: string[] }[],
  more: 'keywords' | 'fluency',
): CheckGroup[] {
  if (all.length === 0) return [];
  const values = all.flatMap(({ keywords }, index): CheckValue[] => [
    person(`${list}.${index}.name`, title === 'Skills' ? 'Skill' : 'Language', list),
    ...(more === 'fluency' || (keywords?.length ?? 0) > 0
      ? [
          person(
            `${list}.${index}.${more}`,
            more === 'fluency' ? 'How well' : 'Made up of',
            list,
            more === 'fluency' ? 'line' : 'list',
          ),
        ]
      : []),
  ]);
  return [{ key: list, section: title, title, values, list: null }];
}
