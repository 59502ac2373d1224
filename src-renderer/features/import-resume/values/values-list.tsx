import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { readAt } from './at-path.ts';
import type { CheckGroup } from './check-value.ts';
import type { useCheck } from './use-check.ts';
import { ValueBox } from './value-box.tsx';
import { ValueGroup } from './value-group.tsx';
import classes from './values.module.css';

/** All that was read: what wants a look first, then the rest in the order of a resume. */
export function ValuesList({
  check,
  notes,
}: {
  check: ReturnType<typeof useCheck>;
  notes: readonly string[];
}) {
  const { profile, set, doubtful, groups, wrong, fromPicture } = check;
  const leaveOut = ({ list, key, title, section }: CheckGroup) => {
    if (list === null) return;
    const before = readAt(profile, list);
    check.leaveOut(list, Number(key.slice(list.length + 1)));
    tellUndo(`Left out ${title || section}`, () => set(list, before));
  };
  let section = '';
  return (
    <Stack gap="md">
      {doubtful.length === 0 && notes.length === 0 ? (
        <Alert variant="light" color="pine" icon={<IconCheck aria-hidden />} title="Nothing looked doubtful">
          Go through it once. Point at a value to see where it stands in your file.
        </Alert>
      ) : (
        <Stack gap="xs" component="section" aria-label="Worth a look">
          <Title order={2} px={8}>
            Worth a look
          </Title>
          {notes.length > 0 && (
            <Alert variant="light" color="yellow" icon={<IconAlertTriangle aria-hidden />}>
              <List size="sm">
                {notes.map((note) => (
                  <List.Item key={note}>{note}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          <div className={classes.grid}>
            {doubtful.map(({ group, value, doubt }) => (
              <ValueBox
                key={value.at}
                value={value}
                label={group.list === null ? value.label : `${value.label} – ${group.title || group.section}`}
                stored={readAt(profile, value.at)}
                doubt={doubt}
                fromPicture={fromPicture.has(value.mark)}
                error={wrong.get(value.at)}
                onChange={set}
              />
            ))}
          </div>
        </Stack>
      )}
      {groups.map((group) => {
        const heads = group.section !== section && group.list !== null;
        section = group.section;
        return (
          <Stack key={group.key} gap="xs">
            {heads && (
              <Title order={2} px={8} mt="xs">
                {group.section}
              </Title>
            )}
            <ValueGroup {...{ group, profile, wrong, fromPicture }} onChange={set} onLeaveOut={leaveOut} />
          </Stack>
        );
      })}
      {profile.experience.length === 0 && (
        <Text c="dimmed" px={8}>
          No work was found in this file. You can add it to your profile by hand afterwards.
        </Text>
      )}
    </Stack>
  );
}
