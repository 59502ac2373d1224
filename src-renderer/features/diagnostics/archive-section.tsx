import { Button, Group, Text, Title } from '@mantine/core';
import { IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { exportEverything } from '#renderer/lib/export-everything.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { ArchiveInfo } from '#shared/domain/archive-info.ts';
import { ArchiveProgress } from './archive-progress.tsx';
import { ImportDialog } from './import-dialog.tsx';

/** All of the user's data as one file, out and in. */
export function ArchiveSection() {
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<ArchiveInfo | null>(null);
  const stopping = useRef(new AbortController());

  const during = async (work: (signal: AbortSignal) => Promise<void>) => {
    stopping.current = new AbortController();
    setBusy(true);
    await work(stopping.current.signal).finally(() => setBusy(false));
  };
  const choose = () =>
    during(async () => {
      try {
        setChosen(await client.system.chooseArchive({}));
      } catch (thrown) {
        tellProblem('This archive can not be imported', thrown);
      }
    });

  return (
    <section aria-labelledby="everything">
      <Title order={2} id="everything" mb="xs">
        Another machine
      </Title>
      <Text c="dimmed" mb="sm">
        One archive holds your profiles, documents, jobs, applications and what was sent, but no keys. Import
        it where you want to go on: what is there already is joined with it, and nothing is sent a second
        time.
      </Text>
      <Group>
        <Button
          variant="default"
          disabled={busy}
          leftSection={<IconPackageExport size={16} aria-hidden />}
          onClick={() => during(exportEverything)}
        >
          Export everything…
        </Button>
        <Button
          variant="default"
          disabled={busy}
          leftSection={<IconPackageImport size={16} aria-hidden />}
          onClick={choose}
        >
          Import an archive…
        </Button>
      </Group>
      {busy && <ArchiveProgress onStop={() => stopping.current.abort()} />}
      {chosen && <ImportDialog archive={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}
