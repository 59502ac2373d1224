import { NativeSelect, TagsInput } from '@mantine/core';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** When the user is told of what is due, and how long they wait before they write again. */
export function RemindersSection({ settings, save }: SectionProps) {
  const { hour, followUpDays } = settings.reminders;
  return (
    <Section
      title="Reminders"
      about="Tasks, people and follow-ups are told of on their day, interviews an hour before, while JobAI is open or beside the clock."
    >
      <NativeSelect
        label="At what hour"
        maw={160}
        data={HOURS}
        value={String(hour)}
        onChange={(event) => save({ reminders: { hour: Number(event.currentTarget.value) } })}
      />
      <TagsInput
        label="Ask how it stands after so many days"
        description="Without an answer, each time from the day you applied. Press Enter after each number; leave it empty for none."
        maw={420}
        value={followUpDays.map(String)}
        onChange={(typed) => save({ reminders: { followUpDays: daysOf(typed) } })}
      />
    </Section>
  );
}

/** Whole days from 1 to 180, in order, each once, five at most. */
function daysOf(typed: readonly string[]): number[] {
  const days = typed.map(Number).filter((day) => Number.isInteger(day) && day >= 1 && day <= 180);
  return [...new Set(days)].sort((a, b) => a - b).slice(0, 5);
}
