import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { localised } from '#shared/writing/language/localised.ts';
import { buildResume } from './build-resume.ts';

/** The profile as a resume for no job in particular: all of it, in the user's order. */
export function wholeResume(
  profile: Profile,
  facts: readonly Fact[] = [],
  language: DocumentLanguage = 'en',
): ResumeDocument {
  const document = buildResume(profile, factIndex(profile, facts), {
    weigh: () => 0,
    reworded: new Map(),
    summary: null,
    withoutSections: [],
    whole: true,
    jobLines: Number.POSITIVE_INFINITY,
    leaveOut: () => false,
  });
  return localised(document, language);
}
