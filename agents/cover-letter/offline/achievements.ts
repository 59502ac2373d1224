import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import { ownLanguage } from './own-language.ts';

/** A thing that the user did, with where and when. */
export interface Achievement {
  factId: string;
  /** The user's own words. */
  text: string;
  /** The item's fact: the job or project. */
  itemFactId: string;
  /** `company` of a job, `name` of a project. */
  place: string;
  kind: 'job' | 'project';
  current: boolean;
  /** Position among items of its kind, newest first. */
  age: number;
}

/** Every highlight of the user's jobs, and what they wrote of their projects, jobs first, newest first; none of what is in another language than the letter, as it would stand in the middle of its sentences. */
export function achievementsOf(
  profile: Profile,
  index: FactIndex,
  language: DocumentLanguage,
): Achievement[] {
  if (ownLanguage(profile, language) !== null) return [];
  const jobs = profile.experience
    .map((item, position) => ({ item, source: `experience[${position}]` }))
    .sort((a, b) => rank(b.item).localeCompare(rank(a.item)));
  const ofJobs = jobs.flatMap(({ item, source }, age) =>
    item.highlights.flatMap((_, position) =>
      index.at(`${source}.highlights[${position}]`).map((fact): Achievement => {
        const itemFactId = index.at(source)[0]?.id ?? fact.id;
        return {
          factId: fact.id,
          text: fact.text,
          itemFactId,
          place: item.company,
          kind: 'job',
          current: item.current,
          age,
        };
      }),
    ),
  );
  const ofProjects = profile.projects.flatMap((item, age) => {
    const source = `projects[${age}]`;
    const itemFactId = index.at(source)[0]?.id ?? '';
    return item.highlights.flatMap((_, position) =>
      index.at(`${source}.highlights[${position}]`).map(
        (fact): Achievement => ({
          factId: fact.id,
          text: fact.text,
          itemFactId,
          place: item.name,
          kind: 'project',
          current: false,
          age,
        }),
      ),
    );
  });
  return [...ofJobs, ...ofProjects];
}

function rank(item: Profile['experience'][number]): string {
  return `${item.current ? '9999' : item.end || item.start}|${item.start}`;
}
