import type { Profile } from '#shared/domain/profile.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';

/** What a resume leaves out or says otherwise than the profile, in words for the user. */
export function changesOf(document: ResumeDocument, profile: Profile): string[] {
  return [
    ...jobChanges(document, profile),
    ...projectChanges(document, profile),
    ...(profile.extras.some((extra) => extra.kind === 'reference')
      ? ['Left out references; employers ask for them later.']
      : []),
    ...rewordedChanges(document),
  ];
}

function jobChanges(document: ResumeDocument, profile: Profile): string[] {
  const section = document.sections.find(({ kind }) => kind === 'experience');
  return profile.experience.flatMap((item) => {
    const entry = section?.entries.find(({ factIds }) =>
      factIds.some((id) => id.startsWith(`experience.${item.id}`)),
    );
    const shown = new Set(entry?.lines.flatMap((line) => line.factIds));
    const left = item.highlights.filter(
      (text, index) => text.trim() !== '' && !shown.has(`experience.${item.id}.highlight.${index}`),
    );
    const name = [item.title, item.company].filter((part) => part !== '').join(' at ');
    if (left.length === 0) return [];
    return [`Left out ${count(left.length, 'line')} under ${name} that this posting does not ask about.`];
  });
}

function projectChanges(document: ResumeDocument, profile: Profile): string[] {
  const shown =
    document.sections.find(({ kind }) => kind === 'projects')?.entries.map((entry) => entry.title) ?? [];
  const left = profile.projects.map((project) => project.name).filter((name) => !shown.includes(name));
  return left.length === 0
    ? []
    : [`Left out ${left.length === 1 ? 'the project' : 'the projects'} ${left.join(', ')}.`];
}

function rewordedChanges(document: ResumeDocument): string[] {
  const lines = [
    ...document.summary,
    ...document.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines)),
  ];
  const reworded = lines.filter((line) => line.origin === 'model').length;
  return reworded === 0
    ? []
    : [`Reworded ${count(reworded, 'line')}; each was checked against what you wrote.`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
