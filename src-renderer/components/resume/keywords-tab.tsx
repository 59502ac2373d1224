import { Stack, Text, Title } from '@mantine/core';
import type { CoveragePart } from '#shared/domain/resume-document.ts';
import { Loaded } from '../loaded.tsx';
import { Tag } from '../tag.tsx';
import type { ResumeDraft } from './use-resume-draft.ts';

const PARTS: Record<CoveragePart['part'], string> = {
  required: 'Skills it requires',
  welcome: 'Skills that are welcome',
  title: 'Words of the title',
};

/** Which of the posting's words the resume names, part by part: found, and where, and missing. */
export function KeywordsTab({ draft }: { draft: ResumeDraft }) {
  return (
    <Loaded query={draft.coverage} failed="The posting's words could not be looked up">
      {(parts) =>
        parts.length === 0 ? (
          <Text c="dimmed">The posting was not read yet, so its words are not known.</Text>
        ) : (
          <Stack gap="lg">
            {parts.map(({ part, found, missing }) => (
              <section key={part} aria-label={PARTS[part]}>
                <Title order={3}>
                  {PARTS[part]}: {found.length} of {found.length + missing.length}
                </Title>
                <ul style={{ margin: '6px 0 0', padding: 0, listStyle: 'none' }}>
                  {found.map(({ name, places }) => (
                    <li key={name}>
                      <Tag tone="good">found</Tag> {name}{' '}
                      <Text span size="xs" c="dimmed">
                        in {places.join(', ')}
                      </Text>
                    </li>
                  ))}
                  {missing.map((name) => (
                    <li key={name}>
                      <Tag>missing</Tag> {name}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <Text size="sm" c="dimmed">
              What is missing is not in your profile, or not in the lines that are shown. Only what is true
              belongs on it. Each name counts here; where the posting says “or”, one of them is enough, and
              your fit counts them as one.
            </Text>
          </Stack>
        )
      }
    </Loaded>
  );
}
