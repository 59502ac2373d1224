import { NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import type { ProfileExtra } from '#shared/domain/profile.ts';
import { ItemList } from './item-list.tsx';
import { useProfileForm } from './profile-form.ts';

const KINDS: { value: ProfileExtra['kind']; label: string }[] = [
  { value: 'certificate', label: 'Certificate' },
  { value: 'award', label: 'Award' },
  { value: 'publication', label: 'Publication' },
  { value: 'volunteer', label: 'Volunteer work' },
  { value: 'interest', label: 'Interest' },
  { value: 'reference', label: 'Reference' },
  { value: 'other', label: 'Other' },
];

const blank = (): ProfileExtra => ({
  id: randomId('extra-'),
  kind: 'certificate',
  title: '',
  organisation: '',
  date: '',
  url: '',
  text: '',
  highlights: [],
});

export function ExtrasSection() {
  const form = useProfileForm();
  return (
    <ItemList
      path="extras"
      items={form.values.extras}
      one="line"
      titleOf={(extra) => extra.title}
      blank={blank}
    >
      {(path) => (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
            <TextInput label="Title" {...form.getInputProps(`${path}.title`)} />
            <NativeSelect label="Kind" data={KINDS} {...form.getInputProps(`${path}.kind`)} />
            <TextInput label="From whom" {...form.getInputProps(`${path}.organisation`)} />
            <TextInput label="When" placeholder="2024-06" {...form.getInputProps(`${path}.date`)} />
          </SimpleGrid>
          <GrowingTextarea label="Text" {...form.getInputProps(`${path}.text`)} />
        </Stack>
      )}
    </ItemList>
  );
}
