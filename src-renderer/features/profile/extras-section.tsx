import { Button, Menu, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { MonthInput } from '#renderer/components/month-input.tsx';
import type { ProfileExtra } from '#shared/domain/profile.ts';
import { EXTRA_KINDS, kindWords } from './extra-kinds.ts';
import { GoesOn } from './goes-on.tsx';
import { ItemList } from './item-list.tsx';
import { LinesInput } from './lines-input.tsx';
import { printSpan } from './print-span.ts';
import { useProfileForm } from './profile-form.ts';

const blank = (kind: ProfileExtra['kind']): ProfileExtra => ({
  id: randomId('extra-'),
  kind,
  title: '',
  organisation: '',
  date: '',
  url: '',
  text: '',
  highlights: [],
});

/** Certificates, awards, publications, volunteer work and whatever else a resume holds. */
export function ExtrasSection() {
  const form = useProfileForm();
  return (
    <ItemList
      path="extras"
      items={form.values.extras}
      one="line"
      titleOf={(extra) => extra.title}
      noteOf={(extra) =>
        [kindWords(extra.kind).one, printSpan(extra.date, extra.end ?? '', extra.current === true)]
          .filter(Boolean)
          .join(', ')
      }
      blank={() => blank('other')}
      adder={(add) => (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />}>
              Add
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {EXTRA_KINDS.map(({ value, label }) => (
              <Menu.Item key={value} onClick={() => add(blank(value))}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    >
      {(path, extra) => {
        const words = kindWords(extra.kind);
        return (
          <Stack gap="sm">
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
              <TextInput label={words.title} {...form.getInputProps(`${path}.title`)} />
              <NativeSelect label="Kind" data={EXTRA_KINDS} {...form.getInputProps(`${path}.kind`)} />
              <TextInput label={words.organisation} {...form.getInputProps(`${path}.organisation`)} />
              <TextInput label="Address" placeholder="https://" {...form.getInputProps(`${path}.url`)} />
              <MonthInput label={words.date} placeholder="Jun 2024" {...form.getInputProps(`${path}.date`)} />
              {words.end !== '' && (
                <MonthInput
                  label={words.end}
                  placeholder={extra.current === true ? 'today' : 'Jun 2026'}
                  disabled={extra.current === true}
                  {...form.getInputProps(`${path}.end`)}
                  value={extra.end ?? ''}
                />
              )}
              {(extra.kind === 'volunteer' || extra.current === true) && (
                <GoesOn path={path} label="I still do it" current={extra.current === true} />
              )}
            </SimpleGrid>
            <GrowingTextarea label="About it" {...form.getInputProps(`${path}.text`)} />
            <LinesInput
              label="Worth telling"
              description="One thing a line"
              lines={extra.highlights}
              onChange={(lines) => form.setFieldValue(`${path}.highlights`, lines)}
            />
          </Stack>
        );
      }}
    </ItemList>
  );
}
