import { Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import type { Experience } from '#shared/domain/profile.ts';
import { Dates } from './dates.tsx';
import { ItemList } from './item-list.tsx';
import { LinesInput } from './lines-input.tsx';
import { printSpan } from './print-span.ts';
import { useProfileForm } from './profile-form.ts';

const blank = (): Experience => ({
  id: randomId('job-'),
  title: '',
  company: '',
  location: '',
  start: '',
  end: '',
  current: false,
  summary: '',
  highlights: [],
});

export function ExperienceSection() {
  const form = useProfileForm();
  const titleOf = (job: Experience) => [job.title, job.company].filter(Boolean).join(' at ');
  return (
    <ItemList
      path="experience"
      items={form.values.experience}
      one="job"
      titleOf={titleOf}
      noteOf={({ start, end, current }) => printSpan(start, end, current)}
      blank={blank}
    >
      {(path, job) => (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
            <TextInput label="Title" {...form.getInputProps(`${path}.title`)} />
            <TextInput label="Company" {...form.getInputProps(`${path}.company`)} />
            <Dates path={path} openEnd={job.current} />
            <TextInput label="Place" {...form.getInputProps(`${path}.location`)} />
            <Checkbox
              mt={28}
              label="I work there now"
              checked={job.current}
              onChange={(event) => {
                form.setFieldValue(`${path}.current`, event.currentTarget.checked);
                if (event.currentTarget.checked) form.setFieldValue(`${path}.end`, '');
              }}
            />
          </SimpleGrid>
          <GrowingTextarea label="About the job" {...form.getInputProps(`${path}.summary`)} />
          <LinesInput
            label="What you did"
            description="One achievement a line. Documents use these in your words."
            lines={job.highlights}
            onChange={(lines) => form.setFieldValue(`${path}.highlights`, lines)}
          />
        </Stack>
      )}
    </ItemList>
  );
}
