import { Stack, TagsInput, TextInput, Title } from '@mantine/core';
import { useProfileForm } from './profile-form.ts';
import { Rows } from './rows.tsx';

/** What the user can do, and the languages they speak. */
export function SkillsSection() {
  const form = useProfileForm();
  const text = (path: string) => form.getInputProps(path);
  return (
    <Stack gap="lg">
      <Rows
        path="skills"
        items={form.values.skills}
        one="skill"
        nameOf={(skill) => skill.name}
        blank={{ name: '', level: '', keywords: [] }}
      >
        {(path) => (
          <>
            <TextInput w={180} aria-label="Skill" placeholder="Skill or group" {...text(`${path}.name`)} />
            <TextInput w={120} aria-label="Level" placeholder="Level" {...text(`${path}.level`)} />
            <TagsInput
              flex={1}
              aria-label="What belongs to it"
              placeholder="Python, SQL …"
              splitChars={[',', ';']}
              {...text(`${path}.keywords`)}
            />
          </>
        )}
      </Rows>
      <Title order={2}>Languages</Title>
      <Rows
        path="languages"
        items={form.values.languages}
        one="language"
        nameOf={(language) => language.name}
        blank={{ name: '', fluency: '' }}
      >
        {(path) => (
          <>
            <TextInput w={180} aria-label="Language" placeholder="German" {...text(`${path}.name`)} />
            <TextInput flex={1} aria-label="How well" placeholder="Fluent" {...text(`${path}.fluency`)} />
          </>
        )}
      </Rows>
    </Stack>
  );
}
