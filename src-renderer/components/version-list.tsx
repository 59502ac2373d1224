import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { documentState } from './document-state.tsx';
import { lineDifferences } from './line-differences.ts';
import { RelativeTime } from './relative-time.tsx';
import { Tag } from './tag.tsx';
import classes from './version-list.module.css';

export interface Version {
  id: string;
  documentId: string;
  writtenAt: string;
  stands: boolean;
  approval: { by: 'user' | 'unseen'; at: string } | null;
  sent: boolean;
  /** Its text, a line each. */
  lines: readonly string[];
}

interface Props {
  versions: readonly Version[];
  /** The one that is shown, with what is changed at the moment. */
  shown: { documentId: string; lines: readonly string[] };
  onUse: (version: Version) => void;
}

/** Every version for a job, newest first: where each went, what differs from what is shown, and the way back to it. */
export function VersionList({ versions, shown, onUse }: Props) {
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Stack component="ul" gap="xs" className={classes.list ?? ''}>
      {versions.map((version, index) => {
        const isShown = version.stands && version.documentId === shown.documentId;
        const { gone, added } = lineDifferences(version.lines, shown.lines);
        const same = gone.length + added.length === 0;
        return (
          <li key={version.id} className={classes.version} aria-current={isShown ? 'true' : undefined}>
            <Group gap="xs" justify="space-between">
              <Group gap="xs">
                <Text size="sm" fw={550}>
                  Version {versions.length - index}
                </Text>
                <Tag tone={version.sent ? 'good' : 'plain'}>
                  {version.stands ? documentState(version) : 'Changed since'}
                </Tag>
                <RelativeTime at={version.writtenAt} size="xs" c="dimmed" />
              </Group>
              {isShown ? (
                <Text size="xs" c="dimmed">
                  shown here
                </Text>
              ) : (
                <Group gap={6}>
                  {!same && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-expanded={openId === version.id}
                      onClick={() => setOpenId(openId === version.id ? null : version.id)}
                    >
                      Compare
                    </Button>
                  )}
                  <Button size="compact-xs" variant="default" disabled={same} onClick={() => onUse(version)}>
                    {same ? 'The same' : 'Go back to it'}
                  </Button>
                </Group>
              )}
            </Group>
            {openId === version.id && (
              <div className={classes.sides}>
                <div>
                  <span className={classes.side}>Only in this version</span>
                  {gone.map((line) => (
                    <Text key={line} size="sm">
                      {line}
                    </Text>
                  ))}
                </div>
                <div>
                  <span className={classes.side}>Only in what is shown</span>
                  {added.map((line) => (
                    <Text key={line} size="sm">
                      {line}
                    </Text>
                  ))}
                </div>
              </div>
            )}
          </li>
        );
      })}
    </Stack>
  );
}
