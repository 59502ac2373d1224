import { Stack, Tabs, Text } from '@mantine/core';
import { useDeferredValue } from 'react';
import { client } from '#renderer/lib/client.ts';
import { documentName } from '#renderer/lib/document-name.ts';
import { notCovered } from '#renderer/lib/not-covered.ts';
import { USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { LedgerSentence } from '#shared/domain/ledger.ts';
import { CopyButton } from './copy-button.tsx';
import { DocumentMarks } from './document-marks.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { KeepBar } from './keep-bar.tsx';
import { LookPanel } from './look-panel.tsx';
import { MachineText } from './machine-text.tsx';
import { ChangesTab } from './resume/changes-tab.tsx';
import { DoesNotFit } from './resume/does-not-fit.tsx';
import { KeywordsTab } from './resume/keywords-tab.tsx';
import { OwnPdfTab } from './resume/own-pdf-tab.tsx';
import { ResumeVersions } from './resume/resume-versions.tsx';
import { TextTab } from './resume/text-tab.tsx';
import type { ResumeDraft } from './resume/use-resume-draft.ts';
import { resumeText } from './resume-text.ts';
import { SkillCoverage } from './skill-coverage.tsx';
import { WrittenNotes } from './written-notes.tsx';

interface Props {
  draft: ResumeDraft;
  /** Whether it is approved here, and not by answering a question about it. */
  approvable?: boolean;
}

/** A tailored resume: the page as it will be read, live, beside its text, its changes and what it rests on. */
export function ResumeView({ draft, approvable = false }: Props) {
  const { stored, document } = draft;
  const blocked = notCovered(draft.ledger.data);
  const approve = async () => client.resume.approve({ id: await draft.keep.mutateAsync() });
  return (
    <DocumentPaper
      pdfId={stored.pdfId}
      name={documentName('resume', stored)}
      live={draft.paper?.bytes ?? null}
      exportAs={(format) => client.resume.export({ id: stored.id, format })}
      actions={
        blocked === null && (
          <CopyButton text={resumeText(document)} label="Copy the resume's text" word="Copy" />
        )
      }
    >
      <Stack gap="md">
        <DocumentMarks
          of={draft.changed ? { ...stored, approval: null } : stored}
          by={stored.resume.engine}
          kind="resume"
          blocked={blocked}
          approve={approvable ? approve : undefined}
        />
        {stored.resume.own ? (
          <Stack gap="md">
            <Text>
              “{stored.resume.own.name}” is your own PDF. It is sent as it is; “Write it again” tailors one
              instead.
            </Text>
            <OwnPdfTab jobId={stored.jobId} />
          </Stack>
        ) : (
          <ResumeTabs draft={draft} />
        )}
      </Stack>
    </DocumentPaper>
  );
}

const UNREAD: readonly LedgerSentence[] = [];

/** All that there is to a tailored resume beside its page. */
function ResumeTabs({ draft }: { draft: ResumeDraft }) {
  const { stored, document } = draft;
  // Behind the page: it must not keep the next key waiting.
  const ledger = useDeferredValue(draft.ledger.data ?? UNREAD);
  return (
    <>
      <SkillCoverage resume={stored.resume} />
      {/* Words about the text as it was written hold no longer once the user changed it. */}
      {!draft.changed && stored.resume.changedAt === undefined && (
        <WrittenNotes notes={stored.resume.changes} />
      )}
      <KeepBar
        changed={draft.changed}
        canRedo={draft.canRedo}
        busy={draft.keep.isPending}
        onKeep={() => draft.keep.mutate()}
        onUndo={draft.undo}
        onRedo={draft.redo}
      />
      <DoesNotFit draft={draft} />
      <Tabs defaultValue="text" keepMounted={false} styles={{ tab: { paddingInline: 8, fontSize: 13 } }}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="text">Text</Tabs.Tab>
          <Tabs.Tab value="changes">Changes</Tabs.Tab>
          <Tabs.Tab value="look">Look</Tabs.Tab>
          <Tabs.Tab value="keywords">Keywords</Tabs.Tab>
          <Tabs.Tab value="versions">Versions</Tabs.Tab>
          <Tabs.Tab value="own">Own PDF</Tabs.Tab>
          <Tabs.Tab value="machine">What machines read</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text">
          <TextTab document={document} ledger={ledger} change={draft.change} />
        </Tabs.Panel>
        <Tabs.Panel value="changes">
          <ChangesTab draft={draft} />
        </Tabs.Panel>
        <Tabs.Panel value="look">
          <LookPanel
            kind="resume"
            look={document.look ?? USUAL_LOOK}
            onChange={(look) => draft.change({ ...document, look })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="keywords">
          <KeywordsTab draft={draft} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <ResumeVersions draft={draft} />
        </Tabs.Panel>
        <Tabs.Panel value="own">
          <OwnPdfTab jobId={stored.jobId} />
        </Tabs.Panel>
        <Tabs.Panel value="machine">
          <MachineText kind="resume" id={stored.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
