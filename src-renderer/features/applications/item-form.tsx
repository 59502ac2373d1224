import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { RangeInput } from '#renderer/components/range-input.tsx';
import type { ApplicationItem } from '#shared/domain/application-item.ts';
import { ZoneSelect } from './zone-select.tsx';

/** What is typed in; files are chosen, follow-ups noted where they are due. */
export type TypedKind = Exclude<
  ApplicationItem['kind'],
  'file' | 'follow-up' | 'debrief' | 'portal' | 'account' | 'document'
>;
type TypedItem = Extract<ApplicationItem, { kind: TypedKind }>;

interface Props {
  kind: TypedKind;
  applicationId: string;
  /** Of the interview that comes next. */
  round: number;
  saving: boolean;
  onSave: (item: ApplicationItem) => void;
}

/** A small form for one more note, task, interview or person. */
export function ItemForm({ kind, applicationId, round, saving, onSave }: Props) {
  const [item, setItem] = useState(() => empty(kind, applicationId, round));
  const text = (name: string, label: string, type = 'text') => (
    <TextInput
      size="xs"
      label={label}
      type={type}
      value={String((item as unknown as Record<string, unknown>)[name] ?? '')}
      onChange={(event) =>
        setItem({ ...item, [name]: event.currentTarget.value || (type === 'date' ? null : '') })
      }
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(item);
      }}
    >
      <Group gap="xs" align="end">
        {item.kind === 'note' && (
          <GrowingTextarea
            size="xs"
            flex={1}
            label="Note"
            minRows={2}
            value={item.text}
            onChange={(event) => setItem({ ...item, text: event.currentTarget.value })}
          />
        )}
        {item.kind === 'task' && [text('text', 'What to do'), text('dueOn', 'By', 'date')].map(keyed)}
        {item.kind === 'person' &&
          [text('name', 'Name'), text('role', 'Role'), text('contact', 'E-mail or telephone')].map(keyed)}
        {item.kind === 'interview' && (
          <>
            {text('startsAt', 'When', 'datetime-local')}
            <ZoneSelect value={item.timeZone} onChange={(timeZone) => setItem({ ...item, timeZone })} />
            <RangeInput
              size="xs"
              w={90}
              label="Minutes"
              min={5}
              max={1440}
              value={item.minutes}
              onChange={(value) => setItem({ ...item, minutes: value ?? 60 })}
            />
            <RangeInput
              size="xs"
              w={80}
              label="Round"
              min={1}
              max={20}
              value={item.round}
              onChange={(value) => setItem({ ...item, round: value ?? round })}
            />
            {text('withWhom', 'With whom')}
            {text('where', 'Where, or the link')}
          </>
        )}
        <Button size="xs" type="submit" variant="default" loading={saving} disabled={!isWhole(item)}>
          Keep
        </Button>
      </Group>
    </form>
  );
}

const keyed = (field: React.ReactElement<{ label: string }>) => <div key={field.props.label}>{field}</div>;

function isWhole(item: TypedItem): boolean {
  if (item.kind === 'person') return item.name.trim() !== '';
  if (item.kind === 'interview') return item.startsAt !== '' && item.timeZone.trim() !== '';
  return item.text.trim() !== '';
}

function empty(kind: TypedKind, applicationId: string, round: number): TypedItem {
  const part = { id: '', applicationId };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  switch (kind) {
    case 'note':
      return { ...part, kind, text: '' };
    case 'task':
      return { ...part, kind, text: '', dueOn: null, done: false };
    case 'person':
      return { ...part, kind, name: '', role: '', contact: '' };
    case 'interview':
      return { ...part, kind, round, startsAt: '', timeZone, minutes: 60, where: '', withWhom: '' };
  }
}
