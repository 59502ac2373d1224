import type { Profile } from '#shared/domain/profile.ts';
import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';
import { contactOf } from '#shared/writing/contact-of.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import type { Choices } from './choices.ts';
import { experienceSection, type Section } from './experience-section.ts';
import { extrasSections } from './extras-sections.ts';
import { educationSection, projectsSection } from './other-sections.ts';
import { languagesSection, skillsSection } from './skills-section.ts';

const SUMMARY_SENTENCES = 4;

/** Puts a resume together from the profile alone; the choices say what comes first and in which words. */
export function buildResume(profile: Profile, index: FactIndex, choices: Choices): ResumeDocument {
  const sections: Section[] = [
    experienceSection(profile, index, choices),
    skillsSection(profile, index, choices),
    projectsSection(profile, index, choices),
    educationSection(profile, index, choices),
    languagesSection(profile, index),
    ...extrasSections(profile, index, choices),
  ];
  return {
    kind: 'resume',
    contact: contactOf(profile),
    headline: profile.headline,
    summary: choices.withoutSections.includes('summary')
      ? []
      : (choices.summary ?? ownSummary(index, choices)),
    sections: sections.filter((section) => section.entries.length > 0 && !isUnwished(section, choices)),
  };
}

/** Jobs stay whatever is wished: leaving one out would be a false statement. */
function isUnwished({ kind, heading }: Section, { withoutSections }: Choices): boolean {
  return (
    kind !== 'experience' &&
    (withoutSections.includes(heading.toLowerCase()) || (kind !== 'extras' && withoutSections.includes(kind)))
  );
}

/** The user's own sentences in their order: the first, which says who they are, and the weightiest others. */
function ownSummary(index: FactIndex, choices: Choices): Claim[] {
  const sentences = index.at('summary').filter((fact) => !choices.leaveOut(fact.text));
  const [first, ...rest] = sentences;
  if (first === undefined) return [];
  const kept = new Set(
    rest
      .map((fact) => ({ fact, weight: choices.weigh(fact.text, [fact.id]) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, choices.whole ? rest.length : SUMMARY_SENTENCES - 1)
      .map(({ fact }) => fact),
  );
  return sentences
    .filter((fact) => fact === first || kept.has(fact))
    .map((fact) => ({ text: fact.text, factIds: [fact.id], origin: 'verbatim' }));
}
