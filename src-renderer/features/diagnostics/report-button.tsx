import { Button, Group, Modal, ScrollArea, Text } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import classes from './diagnostics.module.css';

/** Gathers what a bug report needs, shows all of it, and saves it when the user has seen it. */
export function ReportButton() {
  const [report, setReport] = useState<{ name: string; text: string } | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.system.report({}),
    onSuccess: setReport,
    onError: (error) => tellProblem('The report could not be gathered', error),
  });
  const close = () => setReport(null);
  const save = () => {
    if (report !== null) saveFile(report.name, report.text, 'text/plain');
    close();
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBug size={16} aria-hidden />}
        loading={isPending}
        onClick={() => mutate()}
      >
        Bug report…
      </Button>
      <Modal
        opened={report !== null}
        onClose={close}
        title="This is all that the report holds"
        size="xl"
        centered
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Text size="sm" c="dimmed" mb="sm">
          Your name, letters, keys, companies and jobs are left out. It is sent nowhere: you save it, read it,
          and hand it to whom you like.
        </Text>
        <ScrollArea.Autosize mah="50vh" viewportProps={{ tabIndex: 0, 'aria-label': 'The report' }}>
          <pre className={classes.report}>{report?.text}</pre>
        </ScrollArea.Autosize>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button onClick={save} data-autofocus>
            Save it
          </Button>
        </Group>
      </Modal>
    </>
  );
}
