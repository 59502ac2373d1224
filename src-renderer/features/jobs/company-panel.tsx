import { Stack, Text, Title } from '@mantine/core';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { exactDay } from '#renderer/lib/time.ts';
import type { CompanyResearch } from '#shared/domain/company.ts';
import classes from './detail.module.css';

const SECTIONS = [
  { key: 'culture', title: 'How they work' },
  { key: 'values', title: 'What they value' },
  { key: 'redFlags', title: 'Worth a second look' },
  { key: 'interviewTips', title: 'For the interview' },
  { key: 'news', title: 'News' },
] as const;

/** What is known of the company; each note says which page it comes from. */
export function CompanyPanel({ research }: { research: CompanyResearch }) {
  const sections = SECTIONS.filter((section) => research[section.key].length > 0);
  return (
    <Stack gap="xl">
      <EngineMark by={research.engine} />
      {sections.length === 0 && (
        <Text c="dimmed">Nothing was found about {research.company} that could be shown with a source.</Text>
      )}
      {sections.map((section) => (
        <section key={section.key} aria-labelledby={`company-${section.key}`}>
          <Title order={3} id={`company-${section.key}`} mb="xs">
            {section.title}
          </Title>
          <ul className={classes.bullets}>
            {research[section.key].map((note) => (
              <li key={note.text}>
                {note.text}{' '}
                <Text component="span" size="xs" c="dimmed">
                  {note.source === null ? '(the posting)' : `[${note.source + 1}]`}
                </Text>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {research.sources.length > 0 && (
        <section aria-labelledby="company-sources">
          <Title order={3} id="company-sources" mb="xs">
            Sources
          </Title>
          <ol className={classes.bullets}>
            {research.sources.map((source) => (
              <li key={source.url}>
                <WebLink url={source.url} size="sm">
                  {source.title || source.url}
                </WebLink>{' '}
                <Text component="span" size="xs" c="dimmed">
                  {exactDay(source.date)}
                </Text>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Stack>
  );
}
