import { SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import type { Project } from '#shared/domain/profile.ts';
import { Dates } from './dates.tsx';
import { GoesOn } from './goes-on.tsx';
import { ItemList } from './item-list.tsx';
import { LinesInput } from './lines-input.tsx';
import { useProfileForm } from './profile-form.ts';

const blank = (): Project => ({
  id: randomId('project-'),
  name: '',
  url: '',
  start: '',
  end: '',
  description: '',
  highlights: [],
  skills: [],
});

export function ProjectsSection() {
  const form = useProfileForm();
  return (
    <ItemList
      path="projects"
      items={form.values.projects}
      one="project"
      titleOf={(project) => project.name}
      blank={blank}
    >
      {(path, project) => (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
            <TextInput label="Name" {...form.getInputProps(`${path}.name`)} />
            <TextInput label="Address" placeholder="https://" {...form.getInputProps(`${path}.url`)} />
            <Dates path={path} item={project} openEnd={project.current === true} />
            <GoesOn path={path} label="I still work on it" current={project.current === true} />
          </SimpleGrid>
          <GrowingTextarea label="What it is" {...form.getInputProps(`${path}.description`)} />
          <LinesInput
            label="What you did"
            description="One a line"
            lines={project.highlights}
            onChange={(lines) => form.setFieldValue(`${path}.highlights`, lines)}
          />
          <TagsInput label="Skills used" splitChars={[',', ';']} {...form.getInputProps(`${path}.skills`)} />
        </Stack>
      )}
    </ItemList>
  );
}
