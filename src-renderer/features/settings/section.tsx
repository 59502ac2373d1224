import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { type SettingTitle, settingId } from '#renderer/lib/setting-parts.ts';
import classes from './settings.module.css';

interface Props {
  title: SettingTitle;
  about?: string;
  children: ReactNode;
}

/** A group of settings under a heading. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section} data-part={settingId(title)} tabIndex={-1}>
      <div className={classes.heading}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {about && (
          <Text size="sm" c="dimmed">
            {about}
          </Text>
        )}
      </div>
      <Stack gap="md" className={classes.controls}>
        {children}
      </Stack>
    </section>
  );
}
