import { Button, Stack } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { ArchiveSection } from './archive-section.tsx';
import { BackupButton } from './backup-button.tsx';
import { BackupsSection } from './backups-section.tsx';
import { DoctorSection } from './doctor-section.tsx';
import { HealthSection } from './health-section.tsx';
import { LogSection } from './log-section.tsx';
import { QueueSection } from './queue-section.tsx';
import { ReportButton } from './report-button.tsx';
import { reveal } from './reveal.ts';
import { TracesSection } from './traces-section.tsx';

/** Whether everything is well, what to do where it is not, and what happened. */
export function DiagnosticsPage() {
  return (
    <PageFrame
      title="Diagnostics"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={16} aria-hidden />}
            onClick={() => reveal('data')}
          >
            Data folder
          </Button>
          <ReportButton />
          <BackupButton />
        </>
      }
    >
      <Stack gap={32} maw={960}>
        <HealthSection />
        <DoctorSection />
        <QueueSection />
        <BackupsSection />
        <ArchiveSection />
        <LogSection />
        <TracesSection />
      </Stack>
    </PageFrame>
  );
}
