import type { Person } from './person.ts';

/** A person as a JSON Resume. */
export function asJsonResume(person: Person): Record<string, unknown> {
  const dates = ({ start, end }: { start: string; end: string }) => ({
    startDate: start,
    ...(end === 'present' ? {} : { endDate: end }),
  });
  const [city = '', ...region] = person.place.split(', ');
  return {
    basics: {
      name: person.name,
      label: person.label,
      email: person.email,
      phone: person.phone,
      summary: person.summary,
      location: { city, region: region.join(', ') },
      profiles: person.links.map(([network, url]) => ({ network, url })),
    },
    work: person.work.map(({ company, title, place, items, ...span }) => ({
      name: company,
      position: title,
      location: place,
      ...dates(span),
      highlights: items,
    })),
    education: person.education.map(({ school, degree, field, place, gpa, ...span }) => ({
      institution: school,
      studyType: degree,
      area: field,
      location: place,
      score: gpa,
      ...dates(span),
    })),
    projects: person.projects.map(({ name, text, items, ...span }) => ({
      name,
      description: text,
      highlights: items,
      ...dates(span),
    })),
    skills: person.skills.map(([name, words = '']) => ({ name, keywords: words.split(', ') })),
    languages: person.languages.map(([language, fluency]) => ({ language, fluency })),
    certificates: person.certificates.map((name) => ({ name })),
  };
}
