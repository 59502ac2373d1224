import { Stack, Title } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { useProfileForm } from './profile-form.ts';
import type { RowField } from './row-line.tsx';
import { Rows } from './rows.tsx';

const SKILL: readonly RowField[] = [
  { name: 'name', label: 'Skill', placeholder: 'Skill or group', width: 180 },
  { name: 'level', label: 'Level', placeholder: 'Level', width: 120 },
  { name: 'keywords', label: 'What belongs to it', placeholder: 'Python, SQL …', tags: true },
];
const LANGUAGE: readonly RowField[] = [
  { name: 'name', label: 'Language', placeholder: 'German', width: 180 },
  { name: 'fluency', label: 'How well', placeholder: 'Fluent' },
];

/** What the user can do, and the languages they speak. */
export function SkillsSection() {
  const { values } = useProfileForm();
  return (
    <Stack gap="lg">
      <Rows
        path="skills"
        items={values.skills}
        one="skill"
        nameOf={({ name }) => name}
        blank={() => ({ id: randomId('skill-'), name: '', level: '', keywords: [] })}
        fields={SKILL}
      />
      <Title order={2}>Languages</Title>
      <Rows
        path="languages"
        items={values.languages}
        one="language"
        nameOf={({ name }) => name}
        blank={() => ({ id: randomId('language-'), name: '', fluency: '' })}
        fields={LANGUAGE}
      />
    </Stack>
  );
}
