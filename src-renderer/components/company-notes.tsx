import { Anchor, Stack, Text, Title } from '@mantine/core';
import { WebLink } from '#renderer/components/web-link.tsx';
import { exactDay, relativeTime } from '#renderer/lib/time.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import type { CompanyNote, CompanyResearch, CompanySource } from '#shared/domain/company.ts';
import classes from './company-notes.module.css';

const SECTIONS = [
  { key: 'about', title: 'What they do' },
  { key: 'culture', title: 'How they work' },
  { key: 'values', title: 'What they say they value' },
  { key: 'redFlags', title: 'Worth a second look' },
  { key: 'interviewTips', title: 'For the interview' },
  { key: 'news', title: 'News' },
] as const;

const KINDS = { posting: 'posting', site: 'their site', web: 'found on the web', talk: 'your notes' };

/** What is known of a company; each note with its source's words, and each source with its day. */
export function CompanyNotes({ research }: { research: CompanyResearch }) {
  const sections = SECTIONS.filter((section) => research[section.key].length > 0);
  return (
    <Stack gap="xl">
      {sections.length === 0 && (
        <Text c="dimmed">Nothing was found about {research.company} that could be shown with a source.</Text>
      )}
      {sections.map((section) => (
        <section key={section.key} aria-labelledby={`company-${section.key}`}>
          <Title order={3} id={`company-${section.key}`} mb="xs">
            {section.title}
          </Title>
          <ul className={classes.notes}>
            {research[section.key].map((note) => (
              <Note key={`${note.text} ${note.quote}`} note={note} sources={research.sources} />
            ))}
          </ul>
        </section>
      ))}
      {research.sources.length > 0 && <Sources sources={research.sources} />}
    </Stack>
  );
}

function Note({ note, sources }: { note: CompanyNote; sources: CompanySource[] }) {
  const now = useNow();
  const source = note.source === null ? undefined : sources[note.source];
  return (
    <li>
      {note.text}
      {note.quote !== note.text && (
        <>
          {': '}
          <q>{note.quote}</q>
        </>
      )}{' '}
      <Text component="span" size="xs" c="dimmed">
        {source === undefined ? (
          '(this posting)'
        ) : (
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => document.getElementById(sourceId(note.source ?? 0))?.focus()}
          >
            [{(note.source ?? 0) + 1}] {KINDS[source.kind]},{' '}
            {source.stated ? relativeTime(source.date, now) : `read ${relativeTime(source.date, now)}`}
          </Anchor>
        )}
      </Text>
    </li>
  );
}

const sourceId = (index: number) => `company-source-${index}`;

function Sources({ sources }: { sources: CompanySource[] }) {
  return (
    <section aria-labelledby="company-sources">
      <Title order={3} id="company-sources" mb="xs">
        Sources
      </Title>
      <ol className={classes.notes}>
        {sources.map((source, index) => (
          <li key={`${source.url} ${source.title} ${source.date}`} id={sourceId(index)} tabIndex={-1}>
            {source.url === '' ? (
              <Text span size="sm">
                {source.title}
              </Text>
            ) : (
              <WebLink url={source.url} size="sm">
                {source.title || source.url}
              </WebLink>
            )}{' '}
            <Text component="span" size="xs" c="dimmed">
              {KINDS[source.kind]}, {source.stated ? 'of' : 'read on'} {exactDay(source.date)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
