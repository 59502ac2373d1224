import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import type { Experience } from '#shared/domain/profile.ts';
import { CompanyInput } from './company-input.tsx';
import { Dates } from './dates.tsx';
import { GoesOn } from './goes-on.tsx';
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

/** Jobs; positions at one employer stand together and have its name in common. */
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
      isJoined={(job, above) => job.company !== '' && job.company === above.company}
      blank={blank}
    >
      {(path, job, { index, addBefore }) => (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
            <TextInput label="Title" {...form.getInputProps(`${path}.title`)} />
            <CompanyInput index={index} />
            <Dates path={path} item={job} openEnd={job.current} />
            <TextInput label="Place" {...form.getInputProps(`${path}.location`)} />
            <GoesOn path={path} label="I work there now" current={job.current} />
          </SimpleGrid>
          <GrowingTextarea label="About the job" {...form.getInputProps(`${path}.summary`)} />
          <LinesInput
            label="What you did"
            description="One achievement a line. Documents use these in your words."
            lines={job.highlights}
            onChange={(lines) => form.setFieldValue(`${path}.highlights`, lines)}
          />
          {job.company !== '' && (
            <Button
              size="compact-sm"
              variant="subtle"
              w="fit-content"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => addBefore({ ...blank(), company: job.company, location: job.location })}
            >
              Another position at {job.company}
            </Button>
          )}
        </Stack>
      )}
    </ItemList>
  );
}
