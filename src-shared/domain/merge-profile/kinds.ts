import type { Education, Experience, ProfileExtra, Project } from '../profile.ts';
import type { ItemKind } from './merge-items.ts';
import { mergeNames } from './merge-lines.ts';
import { extraLikeness, jobLikeness, projectLikeness } from './same-items.ts';
import { saysSameStudy, schoolingLikeness } from './same-schooling.ts';

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ');
const DATES = { start: 'From', end: 'Until' };

export const JOB: ItemKind<Experience> = {
  list: 'experience',
  word: 'Job',
  likeness: jobLikeness,
  titleOf: ({ title, company }) => joined(title, company),
  labels: { title: 'Job title', company: 'Employer', ...DATES, location: 'Place', summary: 'About the job' },
};

export const SCHOOLING: ItemKind<Education> = {
  list: 'education',
  word: 'Education',
  likeness: schoolingLikeness,
  alike: saysSameStudy,
  titleOf: ({ degree, school }) => joined(degree, school),
  labels: { school: 'School', degree: 'Degree', field: 'Subject', ...DATES, location: 'Place', gpa: 'Grade' },
};

export const PROJECT: ItemKind<Project> = {
  list: 'projects',
  word: 'Project',
  likeness: projectLikeness,
  titleOf: ({ name }) => name,
  labels: { url: 'Address', ...DATES, description: 'About it' },
  joinMore: (own, item, of, notes) => ({
    ...own,
    skills: mergeNames(own.skills, item.skills, `${of} – Skill`, notes),
  }),
};

export const EXTRA: ItemKind<ProfileExtra> = {
  list: 'extras',
  word: 'More',
  likeness: extraLikeness,
  titleOf: ({ title, organisation }) => joined(title, organisation),
  labels: { organisation: 'From whom', date: 'When', end: 'Until', url: 'Address', text: 'Text' },
};
