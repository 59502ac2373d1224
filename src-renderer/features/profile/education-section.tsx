import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import type { Education } from '#shared/domain/profile.ts';
import { Dates } from './dates.tsx';
import { GoesOn } from './goes-on.tsx';
import { ItemList } from './item-list.tsx';
import { LinesInput } from './lines-input.tsx';
import { useProfileForm } from './profile-form.ts';

const blank = (): Education => ({
  id: randomId('school-'),
  school: '',
  degree: '',
  field: '',
  location: '',
  start: '',
  end: '',
  gpa: '',
  highlights: [],
});

export function EducationSection() {
  const form = useProfileForm();
  const titleOf = (item: Education) => [item.degree, item.field, item.school].filter(Boolean).join(', ');
  return (
    <ItemList path="education" items={form.values.education} one="school" titleOf={titleOf} blank={blank}>
      {(path, item) => (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
            <TextInput label="School" {...form.getInputProps(`${path}.school`)} />
            <TextInput label="Degree" {...form.getInputProps(`${path}.degree`)} />
            <TextInput label="Field" {...form.getInputProps(`${path}.field`)} />
            <TextInput label="Place" {...form.getInputProps(`${path}.location`)} />
            <Dates path={path} item={item} openEnd={item.current === true} />
            <GoesOn path={path} label="I study there now" current={item.current === true} />
            <TextInput label="Grade" {...form.getInputProps(`${path}.gpa`)} />
          </SimpleGrid>
          <LinesInput
            label="Worth telling"
            description="Courses, thesis, honours: one a line"
            lines={item.highlights}
            onChange={(lines) => form.setFieldValue(`${path}.highlights`, lines)}
          />
        </Stack>
      )}
    </ItemList>
  );
}
