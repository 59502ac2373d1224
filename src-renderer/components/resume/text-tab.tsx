import { ActionIcon, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import type { LedgerSentence } from '#shared/domain/ledger.ts';
import { type ListPlace, listName, moved, withLines } from '#shared/writing/changes/edit-lines.ts';
import { LedgerMark } from '../ledger-mark.tsx';
import { LineList } from './line-list.tsx';
import classes from './resume-text.module.css';
import type { ResumeDraft } from './use-resume-draft.ts';

interface Props {
  document: ResumeDraft['document'];
  /** Empty until it is read. */
  ledger: readonly LedgerSentence[];
  change: ResumeDraft['change'];
}

/**
 * Every line of a resume, to be edited, with what it rests on. Titles, employers and dates are the profile's. It is
 * drawn anew only where one of the three is another: it is the heaviest part of the window.
 */
export const TextTab = memo(function TextTab({ document, ledger, change }: Props) {
  const under = (place: ListPlace) => ledger.filter((one) => one.place.startsWith(`${listName(place)}.`));
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
        <LineList
          lines={document.summary}
          of="the summary"
          factIds={[]}
          sentences={under(null)}
          onChange={(lines, key) =>
            change(
              withLines(document, null, () => lines),
              key,
            )
          }
        />
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
            const place = { section: at, entry: entryAt };
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
                  factIds={entry.factIds}
                  sentences={under(place)}
                  onChange={(lines, key) =>
                    change(
                      withLines(document, place, () => lines),
                      key,
                    )
                  }
                />
              </div>
            );
          })}
        </section>
      ))}
    </Stack>
  );
});
