import { Group, Stack, Text, Title } from '@mantine/core';
import { client } from '#renderer/lib/client.ts';
import { useFacts } from '#renderer/lib/use-facts.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import { approvalWords } from './approval-words.ts';
import { ClaimList } from './claim-list.tsx';
import { CopyButton } from './copy-button.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { DocumentState } from './document-state.tsx';
import { EngineMark } from './engine-mark.tsx';
import { LookPanel } from './look-panel.tsx';
import { resumeText } from './resume-text.ts';
import { SkillCoverage } from './skill-coverage.tsx';
import { useLook } from './use-look.ts';

/** A tailored resume: the page as it will be read, beside what was changed and where each line comes from. */
export function ResumeView({ stored }: { stored: StoredResume }) {
  const facts = useFacts();
  const look = useLook({ kind: 'resume', stored });
  const { resume } = stored;
  const lines = [
    { heading: 'Summary', claims: resume.document.summary },
    ...resume.document.sections.flatMap((section) =>
      section.entries.map((entry) => ({
        heading: [section.heading, entry.title, entry.organisation].filter(Boolean).join(' · '),
        claims: entry.lines,
      })),
    ),
  ].filter((group) => group.claims.length > 0);

  return (
    <DocumentPaper
      pdfId={stored.pdfId}
      name={`Resume for ${stored.company}`}
      live={look.shown}
      exportAs={(format) => client.resume.export({ id: stored.id, format })}
      actions={<CopyButton text={resumeText(resume.document)} label="Copy the resume's text" />}
    >
      <Stack gap="lg">
        <Group gap="xs">
          <EngineMark by={resume.engine} />
          <DocumentState of={stored} />
          <Text size="sm" c="dimmed">
            {approvalWords(stored.approval)}
          </Text>
        </Group>
        <LookPanel {...look.panel} />
        <SkillCoverage resume={resume} />
        {resume.changes.length > 0 && (
          <section aria-label="What was changed">
            <Title order={3} mb={4}>
              Changed against your profile
            </Title>
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {resume.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </section>
        )}
        {lines.map((group) => (
          <section key={group.heading} aria-label={group.heading}>
            <Title order={3} mb={6}>
              {group.heading}
            </Title>
            <ClaimList claims={group.claims} facts={facts} />
          </section>
        ))}
      </Stack>
    </DocumentPaper>
  );
}
