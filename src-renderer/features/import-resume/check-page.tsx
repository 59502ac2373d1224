import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import type { PreviewedProfile } from '#shared/contract/profile.ts';
import { AnotherFile } from './another-file.tsx';
import classes from './import-resume.module.css';
import { PdfSource } from './source/pdf-source.tsx';
import { TextSource } from './source/text-source.tsx';
import type { useCheck } from './values/use-check.ts';
import { ValuesList } from './values/values-list.tsx';

interface Props {
  file: ResumeFile;
  read: PreviewedProfile;
  check: ReturnType<typeof useCheck>;
  onChecked: () => void;
  busy: boolean;
}

/** The file at the left, what was read from it at the right. */
export function CheckPage({ file, read, check, onChecked, busy }: Props) {
  const paged = read.marks.some(({ places }) => places.length > 0);
  const wrong = [...check.wrong.values()][0];
  const values = useRef<HTMLElement>(null);
  // One key must not close what people came to check.
  useEffect(() => values.current?.focus({ preventScroll: true }), []);
  return (
    <div className={classes.check}>
      <div className={classes.sides}>
        {paged ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <section className={classes.source} aria-label="Your file" tabIndex={0}>
            <PdfSource file={file} marks={check.marks} />
          </section>
        ) : (
          read.lines.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            <section className={classes.source} aria-label="Your file" tabIndex={0}>
              <TextSource lines={read.lines} marks={check.marks} />
            </section>
          )
        )}
        <section
          ref={values}
          tabIndex={-1}
          className={`${classes.values} ${paged || read.lines.length > 0 ? '' : classes.one}`}
          aria-label="What was read"
        >
          <ValuesList check={check} notes={read.notes} />
        </section>
      </div>
      <Group className={classes.foot} justify="space-between" wrap="nowrap">
        <Text size="sm" c={wrong === undefined ? 'dimmed' : 'var(--jobai-fair)'}>
          {wrong === undefined ? 'Nothing is stored yet.' : `One thing to mend first: ${wrong}`}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <AnotherFile />
          <Button disabled={wrong !== undefined} loading={busy} onClick={onChecked}>
            Looks right – use it
          </Button>
        </Group>
      </Group>
    </div>
  );
}
