import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { bytesText } from '#shared/domain/bytes-text.ts';
import type { OutboundRequest } from '#shared/domain/outbound-request.ts';
import classes from './usage.module.css';
import { carriedText, purposeText } from './usage-words.ts';

/** One request; pressed, it shows what was sent. */
export function SentRow({ request }: { request: OutboundRequest }) {
  const [opened, setOpened] = useState(false);
  const { host, bytesOut, bytesIn, at } = request;
  return (
    <li>
      <UnstyledButton className={classes.sentHead} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <IconChevronRight size={14} aria-hidden style={{ rotate: opened ? '90deg' : '0deg' }} />
        <Text span size="sm" fw={550} truncate>
          {host}
        </Text>
        <Text span size="sm" truncate>
          {purposeText(request)}
        </Text>
        <Text span size="sm" c="dimmed" className={classes.bytes ?? ''}>
          {`${bytesText(bytesOut)} out, ${bytesText(bytesIn)} in`}
        </Text>
        <RelativeTime at={at} size="sm" c="dimmed" ta="right" />
      </UnstyledButton>
      {opened && <Details request={request} />}
    </li>
  );
}

function Details({ request }: { request: OutboundRequest }) {
  const { about, method, status, text, host } = request;
  return (
    <div className={classes.sentBody}>
      <Text size="sm">
        {method} · {about} · {status === null ? 'no status noted' : `answered with ${status}`}
      </Text>
      {text === null ? (
        <Text size="sm" c="dimmed">
          {carriedText(request)}
        </Text>
      ) : (
        <>
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              Exactly what was sent:
            </Text>
            <CopyButton text={text} label="Copy what was sent" />
          </Group>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
          <section className={classes.text} tabIndex={0} aria-label={`What was sent to ${host}`}>
            {text}
          </section>
        </>
      )}
    </div>
  );
}
