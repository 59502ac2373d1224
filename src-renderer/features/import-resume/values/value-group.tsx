import { Button, Group, Text } from '@mantine/core';
import type { Profile } from '#shared/domain/profile.ts';
import { readAt } from './at-path.ts';
import type { CheckGroup } from './check-value.ts';
import { ValueBox } from './value-box.tsx';
import classes from './values.module.css';

interface Props {
  group: CheckGroup;
  profile: Profile;
  wrong: ReadonlyMap<string, string>;
  /** Marks of values that were read from pictures. */
  fromPicture: ReadonlySet<string>;
  onChange: (at: string, value: unknown) => void;
  onLeaveOut: (group: CheckGroup) => void;
}

/** A job, a school ... as it was read; one that is none can be left out. */
export function ValueGroup({ group, profile, wrong, fromPicture, onChange, onLeaveOut }: Props) {
  if (group.values.length === 0) return null;
  return (
    <section aria-label={group.title || group.section}>
      <Group justify="space-between" wrap="nowrap" px={8} gap="xs">
        <Text fw={600} size="sm" truncate>
          {group.title || group.section}
        </Text>
        {group.list !== null && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            c="dimmed"
            style={{ flexShrink: 0 }}
            onClick={() => onLeaveOut(group)}
          >
            Leave this out
          </Button>
        )}
      </Group>
      <div className={classes.grid}>
        {group.values.map((value) => (
          <ValueBox
            key={value.at}
            value={value}
            stored={readAt(profile, value.at)}
            error={wrong.get(value.at)}
            fromPicture={fromPicture.has(value.mark)}
            onChange={onChange}
          />
        ))}
      </div>
    </section>
  );
}
