import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChecklist } from '@tabler/icons-react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { Segments } from '#renderer/components/segments.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import { AddMenu } from './add-menu.tsx';
import { AgendaView } from './agenda/agenda-view.tsx';
import { useDueCount } from './agenda/use-agenda.ts';
import { ApplicationDrawer } from './application-drawer.tsx';
import { FiguresView } from './figures-view.tsx';
import { RepliesView } from './replies-view.tsx';
import { SaveMenu } from './save-menu.tsx';
import { ShownApplications } from './shown-applications.tsx';
import { useApplications } from './use-applications.ts';
import { useMove } from './use-move.ts';

const VIEWS = [
  { value: 'to-do', label: 'To do' },
  { value: 'board', label: 'Board' },
  { value: 'list', label: 'List' },
  { value: 'replies', label: 'E-mails' },
  { value: 'figures', label: 'Figures' },
];

const open = (applicationId: string): void => navigate('applications', applicationId);

/** The place of a task that is about to be noted. */
const NEW_TASK = 'new-task';

/** What is to be done, where each application stands, as a board or a list, with employers' mails and how it goes; the open one lies over it with its receipt. */
export function ApplicationsPage({ id }: { id: string | null }) {
  const [kept, setKept] = useLocalStorage({ key: 'applications-view', defaultValue: 'board' });
  const noting = id === NEW_TASK;
  const named = VIEWS.find(({ value }) => value === (noting ? 'to-do' : id))?.value;
  const view = named ?? kept;
  const due = useDueCount();
  const query = useApplications();
  const move = useMove();
  const opened = query.data?.find((application) => application.id === id) ?? null;

  return (
    <PageFrame
      title="Applications"
      actions={
        <>
          <Segments
            aria-label="How to show applications"
            data={VIEWS.map(({ value, label }) => ({
              value,
              label: value === 'to-do' && due > 0 ? `${label} (${due})` : label,
            }))}
            value={view}
            onChange={(next) => {
              setKept(next);
              if (named) navigate('applications', null, 'replace');
            }}
          />
          <SaveMenu />
          <AddMenu place={id} onAdded={open} />
        </>
      }
    >
      <Loaded query={query} failed="Your applications could not be read">
        {(applications) => {
          if (view === 'to-do') return <AgendaView {...{ applications, noting }} />;
          if (view === 'replies') return <RepliesView applications={applications} />;
          if (view === 'figures') return <FiguresView />;
          if (applications.length === 0) return <NoApplications />;
          return (
            <ShownApplications
              view={view === 'list' ? 'list' : 'board'}
              {...{ applications }}
              onMove={move}
              onOpen={open}
            />
          );
        }}
      </Loaded>
      <ApplicationDrawer
        application={opened}
        onMove={(to) => opened && move(opened, to)}
        onClose={() => navigate('applications')}
      />
    </PageFrame>
  );
}

function NoApplications() {
  const action = <Button onClick={() => navigate('run')}>Start a search</Button>;
  return (
    <EmptyState icon={IconChecklist} title="No applications yet" action={action}>
      Each form that JobAI fills in for you stands here, and once it is sent the receipt of exactly what was
      sent. Move it on as you hear back. What you sent elsewhere is added above, by hand or from your own
      list.
    </EmptyState>
  );
}
