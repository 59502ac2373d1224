import { Text } from '@mantine/core';
import type { TailoredResume } from '#shared/domain/resume-document.ts';

type Props = { resume: Pick<TailoredResume, 'atsScore' | 'coveredSkills' | 'missingSkills'> };

/** How much of what the posting asks for the resume names, and what it does not. */
export function SkillCoverage({ resume }: Props) {
  return (
    <div>
      <Text fw={550}>Names {Math.round(resume.atsScore)} % of the skills the posting asks for</Text>
      {resume.missingSkills.length > 0 && (
        <Text size="sm" c="dimmed">
          Not in your profile, so not on it: {resume.missingSkills.join(', ')}
        </Text>
      )}
    </div>
  );
}
