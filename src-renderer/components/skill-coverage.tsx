import { Text } from '@mantine/core';
import type { TailoredResume } from '#shared/domain/resume-document.ts';

type Props = { resume: Pick<TailoredResume, 'coveredSkills' | 'missingSkills'> };

/** How many of the posting's skills the resume names, each by itself also where one of several is enough, and which it does not. */
export function SkillCoverage({ resume }: Props) {
  const named = resume.coveredSkills.length;
  const asked = named + resume.missingSkills.length;
  return (
    <div>
      <Text fw={550}>
        {asked === 0
          ? 'The posting names no skill that could be looked for'
          : `Names ${named} of ${asked} skills that the posting names`}
      </Text>
      {resume.missingSkills.length > 0 && (
        <Text size="sm" c="dimmed">
          Not on it: {resume.missingSkills.join(', ')}
        </Text>
      )}
    </div>
  );
}
