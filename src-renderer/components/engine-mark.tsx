import { Badge } from '@mantine/core';
import { IconListCheck, IconPencil, IconQuote, IconSparkles, IconUser } from '@tabler/icons-react';

const MARKS = {
  model: { icon: IconSparkles, label: 'model', hint: 'Written by a language model' },
  offline: { icon: IconListCheck, label: 'no model', hint: 'Done on this machine, without a language model' },
  rules: {
    icon: IconListCheck,
    label: 'shortened',
    hint: 'Shortened or re-ordered from what you wrote, without a language model',
  },
  rule: { icon: IconListCheck, label: 'profile', hint: 'Worked out from your profile' },
  verbatim: { icon: IconQuote, label: 'your words', hint: 'Word for word as you wrote it' },
  profile: { icon: IconUser, label: 'profile', hint: 'Taken from your profile' },
  answer: { icon: IconUser, label: 'your answer', hint: 'From an answer that you stored' },
  user: { icon: IconPencil, label: 'you', hint: 'Typed by you' },
} as const;

export type Author = keyof typeof MARKS;

/** The one small mark that says who wrote something: a model, the program, or the user. */
export function EngineMark({ by }: { by: Author }) {
  const mark = MARKS[by];
  return (
    <Badge
      variant="default"
      size="sm"
      tt="none"
      fw={500}
      radius="sm"
      style={{ flexShrink: 0 }}
      leftSection={<mark.icon size={12} stroke={1.75} aria-hidden />}
      title={mark.hint}
      aria-label={mark.hint}
      role="img"
    >
      {mark.label}
    </Badge>
  );
}
