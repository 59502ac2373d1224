import { Alert, Button, Group, Text } from '@mantine/core';
import { withoutLine } from '#shared/writing/changes/edit-lines.ts';
import type { ResumeDraft } from './use-resume-draft.ts';

const SHOWN = 8;

/** What stands behind the first page though one page was wished for; the user chooses what goes. Nothing is left out by itself. */
export function DoesNotFit({ draft }: { draft: ResumeDraft }) {
  const beyond = draft.paper?.beyond ?? [];
  if (beyond.length === 0) return null;
  const all = [
    ...draft.document.summary,
    ...draft.document.sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines)),
  ];
  const lineOf = (label: string) => all.find(({ text }) => text === label);
  return (
    <Alert variant="light" color="yellow" title="It does not fit on one page">
      <Text size="sm">
        Set as tightly as can still be read well, these stand on the next page. Choose what to leave out, or
        let it have two pages.
      </Text>
      <ul style={{ margin: '6px 0 0', padding: 0, listStyle: 'none' }}>
        {beyond.slice(0, SHOWN).map((label) => {
          const line = lineOf(label);
          return (
            <li key={label}>
              <Group gap="xs" wrap="nowrap" justify="space-between" align="flex-start">
                <Text size="sm">{label}</Text>
                {line !== undefined && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    flex="none"
                    aria-label={`Leave out: ${label}`}
                    onClick={() => draft.change(withoutLine(draft.document, line.text))}
                  >
                    Leave out
                  </Button>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
      {beyond.length > SHOWN && <Text size="sm">and {beyond.length - SHOWN} more</Text>}
    </Alert>
  );
}
