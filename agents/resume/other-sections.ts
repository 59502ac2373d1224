import { printPeriod } from '#shared/domain/print-dates.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { Claim, ResumeEntry } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import type { Choices } from './choices.ts';
import type { Section } from './experience-section.ts';
import { byWeight, candidatesAt, placesOf } from './lines.ts';

const EDUCATION_LINES = 2;
const PROJECTS = 4;
const PROJECT_LINES = 3;

/** All schools, newest first. */
export function educationSection(profile: Profile, index: FactIndex, choices: Choices): Section {
  const entries = profile.education.map((item, position) => {
    const source = `education[${position}]`;
    const factIds = index.at(source).map((fact) => fact.id);
    const gpa: Claim[] =
      item.gpa === ''
        ? []
        : [{ text: /^\d/.test(item.gpa) ? `GPA: ${item.gpa}` : item.gpa, factIds, origin: 'verbatim' }];
    const found = byWeight(
      candidatesAt(placesOf(`${source}.highlights`, item.highlights.length), index, choices),
    );
    const degree = [item.degree, item.field].filter((part) => part !== '').join(', ');
    const entry: ResumeEntry = {
      title: degree === '' ? item.school : degree,
      organisation: degree === '' ? '' : item.school,
      location: item.location,
      dates: printPeriod(item.start, item.end, item.current === true),
      url: '',
      factIds,
      lines: [
        ...gpa,
        ...found.slice(0, choices.whole ? found.length : EDUCATION_LINES).map((line) => line.claim),
      ],
    };
    return { entry, end: item.current === true ? '9999' : item.end || item.start };
  });
  const sorted = entries.sort((a, b) => b.end.localeCompare(a.end)).map(({ entry }) => entry);
  return { kind: 'education', heading: 'Education', entries: sorted };
}

/** The projects that count most, at most four. */
export function projectsSection(profile: Profile, index: FactIndex, choices: Choices): Section {
  const projects = profile.projects.flatMap((item, position) => {
    const source = `projects[${position}]`;
    const heads = index.at(source);
    const text = heads.map((fact) => fact.text).join(' ');
    if (choices.leaveOut(item.name)) return [];
    const described = candidatesAt([`${source}.description`], index, choices);
    const highlights = candidatesAt(placesOf(`${source}.highlights`, item.highlights.length), index, choices);
    const candidates = [...described, ...byWeight(highlights)];
    const lines = choices.whole ? candidates : candidates.slice(0, PROJECT_LINES);
    const factIds = heads.map((fact) => fact.id);
    const weight = choices.weigh(text, factIds) + lines.reduce((sum, line) => sum + line.weight, 0);
    const tools: Claim[] =
      item.skills.length === 0 ? [] : [{ text: item.skills.join(', '), factIds, origin: 'verbatim' }];
    const entry: ResumeEntry = {
      title: item.name,
      organisation: '',
      location: '',
      dates: printPeriod(item.start, item.end, item.current === true),
      url: item.url,
      factIds,
      lines: [...lines.map((line) => line.claim), ...tools],
    };
    return [{ entry, weight }];
  });
  const sorted = projects.sort((a, b) => b.weight - a.weight);
  const entries = choices.whole ? sorted : sorted.slice(0, PROJECTS);
  return { kind: 'projects', heading: 'Projects', entries: entries.map(({ entry }) => entry) };
}
