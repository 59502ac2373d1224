import { Button, Drawer, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import { ReceiptView } from '#renderer/components/receipt-view.tsx';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import { sendingNote, statusLabel } from '#renderer/lib/status-words.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { KeptItems } from './kept-items.tsx';
import { MoveMenu } from './move-menu.tsx';
import { RemoveButton } from './remove-button.tsx';
import { StatusCheck } from './status-check.tsx';

interface Props {
  application: Application | null;
  onMove: (to: ApplicationStatus) => void;
  onClose: () => void;
}

/** One application: its status, its history, and the receipt of what was sent. */
export function ApplicationDrawer({ application, onMove, onClose }: Props) {
  return (
    <Drawer
      opened={application !== null}
      onClose={onClose}
      position="right"
      size="min(760px, 92vw)"
      title={
        application && (
          <>
            <bdi>{application.title}</bdi> at <bdi>{application.company}</bdi>
          </>
        )
      }
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {application && <Content application={application} onMove={onMove} />}
    </Drawer>
  );
}

function Content({
  application,
  onMove,
}: {
  application: Application;
  onMove: (to: ApplicationStatus) => void;
}) {
  const note = sendingNote(application);
  return (
    <Stack gap="xl">
      <Group align="flex-end" justify="space-between">
        <div>
          <Text size="sm" fw={500} mb={4}>
            Status
          </Text>
          <MoveMenu look="status" application={application} onMove={onMove} />
        </div>
        <Group gap="xs">
          <RemoveButton application={application} />
          <Button variant="default" onClick={() => navigate('jobs', application.jobId)}>
            Open the job
          </Button>
        </Group>
      </Group>
      {note && (
        <Text c="var(--jobai-fair)" fw={550}>
          {note}
        </Text>
      )}
      {application.receipt ? (
        <ReceiptView
          receipt={application.receipt}
          submission={application.submission}
          practice={application.practice}
        />
      ) : (
        <Text c="dimmed">No receipt: JobAI has not sent this application.</Text>
      )}
      {application.status !== 'discovered' && !application.practice && (
        <StatusCheck key={application.id} application={application} />
      )}
      <KeptItems application={application} />
      <section aria-labelledby="application-history">
        <Title order={3} id="application-history" mb="sm">
          History
        </Title>
        <Timeline bulletSize={12} lineWidth={2}>
          {application.history.map((event) => (
            <Timeline.Item
              key={event.at + event.status}
              title={
                <Text span {...(event.takenBackAt !== null && { td: 'line-through', c: 'dimmed' })}>
                  {statusLabel(event.status)}
                </Text>
              }
            >
              {event.takenBackAt !== null && <Text size="sm">Taken back.</Text>}
              {event.note && <Text size="sm">{event.note}</Text>}
              <RelativeTime at={event.at} size="xs" c="dimmed" />
            </Timeline.Item>
          ))}
        </Timeline>
      </section>
    </Stack>
  );
}
