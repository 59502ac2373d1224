import { ActionIcon, Group, Text } from '@mantine/core';
import { IconFileText, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type { SearchedFile } from '#shared/domain/passage.ts';
import classes from './files.module.css';

/** A file that can be asked, with the way to forget it. The user keeps the file itself. */
export function FileRow({ file }: { file: SearchedFile }) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => client.rag.remove({ id: file.id }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: orpc.rag.key() });
      tellDone(`${file.name} is no longer searched. Your own copy of it is untouched.`);
    },
    onError: (thrown) => tellProblem('The file could not be taken out', thrown),
  });
  const size = file.pages > 0 ? counted(file.pages, 'page') : counted(file.passages, 'passage');
  return (
    <li className={classes.file}>
      <IconFileText size={18} stroke={1.6} aria-hidden />
      <div className={classes.fileText}>
        <Text size="sm" truncate title={file.name}>
          {file.name}
        </Text>
        <Text size="xs" c="dimmed">
          {size}
        </Text>
      </div>
      <Group gap={0}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Take ${file.name} out`}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
