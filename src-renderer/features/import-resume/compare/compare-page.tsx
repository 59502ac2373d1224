import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MergeChoices } from '#shared/domain/merge-profile/difference.ts';
import { mergeProfile } from '#shared/domain/merge-profile/merge-profile.ts';
import type { Profile } from '#shared/domain/profile.ts';
import classes from '../import-resume.module.css';
import { useAdopt } from '../use-adopt.ts';
import { DifferenceRow } from './difference-row.tsx';

interface Props {
  mine: Profile;
  theirs: Profile;
  onBack: () => void;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** A second file of the same person: what is new in it, and what it says otherwise. Nothing is doubled or replaced unasked. */
export function ComparePage({ mine, theirs, onBack }: Props) {
  const [choices, setChoices] = useState<MergeChoices>({});
  const found = useMemo(() => mergeProfile(mine, theirs), [mine, theirs]);
  const adopt = useAdopt();
  const { news, differences, same } = found;
  const join = () => adopt.mutate({ profile: mergeProfile(mine, theirs, choices).profile, before: mine });
  return (
    <div className={classes.check}>
      <div className={`${classes.values} ${classes.whole}`}>
        <Stack gap="lg" maw={820} mx="auto" px="md">
          <div>
            <Title order={2}>You have a profile of {mine.name.full} already</Title>
            <Text c="dimmed">
              What only this file says is added to “{mine.persona}”.{' '}
              {same > 0 && `${counted(same, 'thing is', 'things are')} the same in both.`}
            </Text>
          </div>
          {differences.length > 0 && (
            <Stack gap="sm" component="section" aria-label="Said differently">
              <Title order={3}>Said differently: {differences.length}</Title>
              {differences.map((difference) => (
                <DifferenceRow
                  key={difference.key}
                  difference={difference}
                  choice={choices[difference.key] ?? 'mine'}
                  onChoose={(choice) => setChoices((now) => ({ ...now, [difference.key]: choice }))}
                />
              ))}
            </Stack>
          )}
          <Stack gap={4} component="section" aria-label="New in this file">
            <Title order={3}>
              {news.length === 0 ? 'Nothing in this file is new' : `New: ${news.length}`}
            </Title>
            <List size="sm" spacing={2}>
              {news.map(({ kind, text }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
                <List.Item key={index}>
                  <Text span size="sm" c="dimmed">
                    {kind}:
                  </Text>{' '}
                  {text}
                </List.Item>
              ))}
            </List>
          </Stack>
        </Stack>
      </div>
      <Group className={classes.foot} justify="space-between" wrap="nowrap">
        <Button variant="default" onClick={onBack}>
          Back to the file
        </Button>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            loading={adopt.isPending}
            onClick={() => adopt.mutate({ profile: theirs, asNew: true })}
          >
            Keep it apart, as another profile
          </Button>
          <Button loading={adopt.isPending} onClick={join}>
            Add to my profile
          </Button>
        </Group>
      </Group>
    </div>
  );
}
