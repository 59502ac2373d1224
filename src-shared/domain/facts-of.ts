import { Fact } from './fact.ts';
import { printPeriod } from './print-dates.ts';
import type { Education, Experience, Profile, ProfileExtra, Project } from './profile.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Every claim of a profile as a fact with a stable id, in the profile's order. Pure; empty texts give no fact.
 * Ids: `identity.name`, `contact.email`, `headline`, `summary.0`, `experience.<id>`, `experience.<id>.summary.0`,
 * `experience.<id>.highlight.0`, `education.<id>`, `project.<id>`, `skill.<slug>`, `language.<slug>`, `extra.<id>` ...
 */
export function factsOf(profile: Profile): Fact[] {
  return unique(
    [
      ...identityFacts(profile),
      ...profile.experience.flatMap(experienceFacts),
      ...profile.education.flatMap(educationFacts),
      ...profile.projects.flatMap(projectFacts),
      ...profile.skills.map((skill, index): Fact => {
        const level = skill.level === '' ? '' : ` (${skill.level})`;
        const keywords = skill.keywords.length === 0 ? '' : `: ${skill.keywords.join(', ')}`;
        return fact(
          `skill.${slug(skill.name)}`,
          'skill',
          `${skill.name}${level}${keywords}`,
          `skills[${index}]`,
        );
      }),
      ...profile.languages.map((language, index): Fact => {
        const fluency = language.fluency === '' ? '' : ` (${language.fluency})`;
        return fact(
          `language.${slug(language.name)}`,
          'language',
          `${language.name}${fluency}`,
          `languages[${index}]`,
        );
      }),
      ...profile.extras.flatMap(extraFacts),
    ].filter((draft) => draft.text.trim() !== ''),
  );
}

function identityFacts(profile: Profile): Fact[] {
  const { address } = profile;
  const place = joined([address.street, address.city, address.region, address.postal, address.country]);
  return [
    fact('identity.name', 'identity', profile.name.full, 'name.full'),
    fact('identity.preferred', 'identity', profile.name.preferred, 'name.preferred'),
    fact('contact.email', 'contact', profile.email, 'email'),
    fact('contact.phone', 'contact', profile.phone, 'phone'),
    fact('contact.address', 'contact', place, 'address'),
    ...profile.links.map((link, index) =>
      fact(`contact.link.${index}`, 'contact', joined([link.network, link.url], ' '), `links[${index}]`),
    ),
    fact('headline', 'summary', profile.headline, 'headline'),
    ...prose('summary', 'summary', profile.summary, 'summary'),
  ];
}

function experienceFacts(item: Experience, index: number): Fact[] {
  const id = `experience.${item.id}`;
  const source = `experience[${index}]`;
  const head = joined([
    roleAt(item.title, item.company),
    item.location,
    printPeriod(item.start, item.end, item.current),
  ]);
  return [
    headOf(fact(id, 'experience', head, source), item.company),
    ...prose(`${id}.summary`, 'highlight', item.summary, `${source}.summary`),
    ...highlights(id, item.highlights, source),
  ];
}

function educationFacts(item: Education, index: number): Fact[] {
  const id = `education.${item.id}`;
  const source = `education[${index}]`;
  const degree = joined([item.degree, item.field], ' in ');
  const gpa = item.gpa === '' ? '' : `GPA ${item.gpa}`;
  const head = joined([
    degree,
    item.school,
    item.location,
    printPeriod(item.start, item.end, item.current === true),
    gpa,
  ]);
  return [
    headOf(fact(id, 'education', head, source), item.school),
    ...highlights(id, item.highlights, source),
  ];
}

function projectFacts(item: Project, index: number): Fact[] {
  const id = `project.${item.id}`;
  const source = `projects[${index}]`;
  const skills = item.skills.length === 0 ? '' : `(${item.skills.join(', ')})`;
  const head = joined([
    joined([item.name, skills], ' '),
    printPeriod(item.start, item.end, item.current === true),
  ]);
  return [
    headOf(fact(id, 'project', head, source), item.name),
    ...prose(`${id}.description`, 'project', item.description, `${source}.description`),
    ...highlights(id, item.highlights, source),
  ];
}

function extraFacts(item: ProfileExtra, index: number): Fact[] {
  const id = `extra.${item.id}`;
  const source = `extras[${index}]`;
  return [
    {
      ...headOf(
        fact(
          id,
          'extra',
          joined([
            item.title,
            item.organisation,
            item.date,
            item.current === true ? 'Present' : (item.end ?? ''),
          ]),
          source,
        ),
        item.organisation,
      ),
      ...kindOf(item),
    },
    ...prose(`${id}.text`, 'extra', item.text, `${source}.text`),
    ...highlights(id, item.highlights, source),
  ];
}

function kindOf({ kind }: ProfileExtra): Pick<Fact, 'extra'> {
  const { data } = Fact.shape.extra.safeParse(kind);
  return data === undefined ? {} : { extra: data };
}

function fact(id: string, kind: Fact['kind'], text: string, source: string): Fact {
  return { id, kind, text: text.trim(), source };
}

function headOf(head: Fact, place: string): Fact {
  return place.trim() === '' ? head : { ...head, place: place.trim() };
}

function prose(id: string, kind: Fact['kind'], text: string, source: string): Fact[] {
  return sentencesOf(text).map((sentence, index) => fact(`${id}.${index}`, kind, sentence, source));
}

function highlights(id: string, lines: readonly string[], source: string): Fact[] {
  return lines.map((line, index) =>
    fact(`${id}.highlight.${index}`, 'highlight', line, `${source}.highlights[${index}]`),
  );
}

function roleAt(title: string, company: string): string {
  return joined([title, company], ' at ');
}

function joined(parts: readonly string[], separator = ', '): string {
  return parts.filter((part) => part.trim() !== '').join(separator);
}

function slug(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, '-');
}

/** A second use of an id (two skills of one name) gets `~2`, so that no fact hides another. */
function unique(facts: Fact[]): Fact[] {
  const seen = new Map<string, number>();
  return facts.map((draft) => {
    const count = (seen.get(draft.id) ?? 0) + 1;
    seen.set(draft.id, count);
    return count === 1 ? draft : { ...draft, id: `${draft.id}~${count}` };
  });
}
