import { ActionIcon, FileButton, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '#renderer/lib/client.ts';
import { readResumeFile } from '#renderer/lib/read-resume-file.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';

/** Takes answers in from a file, and gives them out as one. */
export function AnswersMenu({ onChanged }: { onChanged: () => void }) {
  const choose = useRef<() => void>(() => undefined);
  const give = useMutation({
    mutationFn: (format: 'json' | 'yaml') => client.profile.exportAnswers({ format }),
    onSuccess: ({ name, base64 }) =>
      saveFile(
        name,
        Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
        'text/plain',
      ),
    onError: (thrown) => tellProblem('The file was not made', thrown),
  });
  const take = useMutation({
    mutationFn: async (file: File) => client.profile.importAnswers(await readResumeFile(file)),
    onSuccess: ({ added, changed, same }) => {
      onChanged();
      tellDone(`${added} new, ${changed} changed, ${same} as they were`);
    },
    onError: (thrown) => tellProblem('The answers were not taken in', thrown),
  });
  return (
    <>
      <FileButton
        accept=".json,.yaml,.yml"
        inputProps={{ 'aria-label': 'File of answers' }}
        onChange={(file) => file && take.mutate(file)}
      >
        {({ onClick }) => {
          choose.current = onClick;
          return null;
        }}
      </FileButton>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={30} variant="default" aria-label="Files of answers">
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => choose.current()}>Take in a file of answers</Menu.Item>
          <Menu.Item onClick={() => give.mutate('json')}>Save all as JSON</Menu.Item>
          <Menu.Item onClick={() => give.mutate('yaml')}>Save all as YAML</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
