import { ActionIcon, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import type { LedgerSentence } from '#shared/domain/ledger.ts';
import { moved } from '#shared/writing/changes/edit-lines.ts';
import { LedgerMark } from '../ledger-mark.tsx';
import { LineList } from './line-list.tsx';
import classes from './resume-text.module.css';
import type { ResumeDraft } from './use-resume-draft.ts';

const NONE: readonly string[] = [];

interface Props {
  document: ResumeDraft['document'];
  /** Empty until it is read. */
  ledger: readonly LedgerSentence[];
  change: ResumeDraft['change'];
}

/**
 * Every line of a resume, to be edited, with what it rests on. Titles, employers and dates are the profile's. It is
 * drawn anew only where one of the three is another: it is the heaviest part of the window, and a key changes one of its lists.
 */
export const TextTab = memo(function TextTab({ document, ledger, change }: Props) {
  return (
    <Stack gap="lg">
      <section aria-label="Opening">
        <TextInput
          label="Headline"
          size="xs"
          value={document.headline}
          onChange={(event) => change({ ...document, headline: event.currentTarget.value }, 'headline')}
        />
        <LedgerMark sentences={ledger.filter(({ place }) => place === 'headline')} />
        <Title order={3} mt="sm">
          Summary
        </Title>
        <LineList lines={document.summary} of="the summary" factIds={NONE} ledger={ledger} change={change} />
      </section>
      {document.sections.map((section, at) => (
        <section key={`${section.kind} ${section.heading}`} aria-label={section.heading}>
          <div className={classes.head}>
            <Title order={3} style={{ flex: 1 }}>
              {section.heading}
            </Title>
            {[-1, 1].map((step) => (
              <ActionIcon
                key={step}
                variant="subtle"
                color="gray"
                size="sm"
                disabled={document.sections[at + step] === undefined}
                aria-label={`Move ${section.heading} ${step < 0 ? 'up' : 'down'}`}
                onClick={() => change({ ...document, sections: moved(document.sections, at, at + step) }, '')}
              >
                {step < 0 ? <IconArrowUp size={14} aria-hidden /> : <IconArrowDown size={14} aria-hidden />}
              </ActionIcon>
            ))}
          </div>
          {section.entries.map((entry, entryAt) => {
            const name = entry.title || section.heading;
            return (
              <div key={`${name} ${entry.organisation} ${entry.dates} ${entry.factIds[0] ?? ''}`}>
                {entry.title !== '' && (
                  <Text size="sm" fw={550} mt={6}>
                    {[entry.title, entry.organisation, entry.dates].filter(Boolean).join(' · ')}
                  </Text>
                )}
                <LineList
                  lines={entry.lines}
                  of={name}
                  section={at}
                  entry={entryAt}
                  factIds={entry.factIds}
                  ledger={ledger}
                  change={change}
                />
              </div>
            );
          })}
        </section>
      ))}
    </Stack>
  );
});
