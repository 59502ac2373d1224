import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { TaskItem } from '#shared/domain/application-item.ts';

/** Keeps, finishes and removes a task; what is finished or removed can be had back. */
export function useKeepTask() {
  const queries = useQueryClient();
  const itemsKey = orpc.tracker.items.queryKey({ input: {} });
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.tracker.key() });
  const save = useMutation({
    mutationFn: (task: TaskItem) => client.tracker.saveItem(task),
    onSuccess: (kept) => {
      // The list of what is to be done may be read anew before the items are: what is removed then must be the task as it is.
      queries.setQueryData(itemsKey, (all) => all?.map((one) => (one.id === kept.id ? kept : one)));
      return refresh();
    },
    onError: (error) => tellProblem('It was not kept', error),
  });
  const remove = useMutation({
    mutationFn: ({ id }: TaskItem) => client.tracker.removeItem({ id }),
    onSuccess: (_, task) => {
      tellUndo('Removed', () => save.mutate(task), { name: 'task-removed' });
      return refresh();
    },
    onError: (error) => tellProblem('It was not removed', error),
  });
  const finish = (task: TaskItem) => {
    save.mutate({ ...task, done: true });
    tellUndo('Done', () => save.mutate({ ...task, done: false }), { name: 'task-done' });
  };
  return { save, remove, finish };
}
