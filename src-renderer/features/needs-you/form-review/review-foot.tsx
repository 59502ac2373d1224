import { Button, Group, Text } from '@mantine/core';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import type { FieldOutcome } from '#shared/domain/form.ts';
import classes from '../needs-you.module.css';

interface ReviewFootProps {
  fields: FieldOutcome[];
  company: string;
  /** Where Submit sends to, e.g. `jobs.example.com`. */
  to: string;
  /** Values changed here. */
  edits: number;
  busy: boolean;
  decide: (decision: 'submit' | 'edit' | 'stop') => void;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Says what leaves the machine and where to, before it does. Changed values go onto the page first and are shown again. */
export function ReviewFoot({ fields, company, to, edits, busy, decide }: ReviewFootProps) {
  // What the page did not take does not leave.
  const filled = fields.filter((field) => field.value !== '' && field.status !== 'failed');
  const files = filled.filter((field) => field.type === 'file').length;
  const answers = counted(filled.length - files, 'answer', 'answers');
  return (
    <div className={classes.foot}>
      <Button variant="subtle" color="gray" disabled={busy} onClick={() => decide('stop')}>
        Stop, don’t apply
      </Button>
      <Group gap="sm" wrap="nowrap" justify="flex-end" flex={1} miw={320}>
        <Text size="sm" c="dimmed" ta="right">
          {edits > 0
            ? `${counted(edits, 'change', 'changes')}: put on the page first, then shown to you again`
            : `Submit sends ${answers} and ${counted(files, 'file', 'files')} to ${company} (${to})`}
        </Text>
        {edits > 0 ? (
          <Button
            data-approve
            flex="none"
            loading={busy}
            rightSection={<ShortcutHint keys="mod+Enter" />}
            onClick={() => decide('edit')}
          >
            Save edits
          </Button>
        ) : (
          <Button
            data-approve
            flex="none"
            loading={busy}
            rightSection={<ShortcutHint keys="mod+Enter" />}
            onClick={() => decide('submit')}
          >
            Submit
          </Button>
        )}
      </Group>
    </div>
  );
}
