import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import type { StoredResume } from '#shared/domain/stored-document.ts';
import { approvalWords } from './approval-words.ts';
import { CopyButton } from './copy-button.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { DocumentState } from './document-state.tsx';
import { EngineMark } from './engine-mark.tsx';
import { ledgerGroups } from './ledger-groups.ts';
import { LedgerList } from './ledger-list.tsx';
import { Loaded } from './loaded.tsx';
import { LookPanel } from './look-panel.tsx';
import { resumeText } from './resume-text.ts';
import { SkillCoverage } from './skill-coverage.tsx';
import { useLook } from './use-look.ts';

/** A tailored resume: the page as it will be read, beside what was changed and where each line comes from. */
export function ResumeView({ stored }: { stored: StoredResume }) {
  const look = useLook({ kind: 'resume', stored });
  const { resume } = stored;
  const ledger = useQuery(orpc.resume.ledger.queryOptions({ input: { id: stored.id } }));

  return (
    <DocumentPaper
      pdfId={stored.pdfId}
      name={`Resume for ${stored.company}`}
      live={look.shown}
      exportAs={(format) => client.resume.export({ id: stored.id, format })}
      actions={<CopyButton text={resumeText(resume.document)} label="Copy the resume's text" word="Copy" />}
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
        <Loaded query={ledger} failed="What the resume rests on could not be looked up">
          {(sentences) =>
            ledgerGroups(resume.document, sentences).map((group) => (
              <section key={group.place} aria-label={group.heading}>
                <Title order={3} mb={6}>
                  {group.heading}
                </Title>
                <LedgerList sentences={group.sentences} />
              </section>
            ))
          }
        </Loaded>
      </Stack>
    </DocumentPaper>
  );
}
