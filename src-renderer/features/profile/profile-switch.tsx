import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Chooses the profile in use, once there are several. */
export function ProfileSwitch({ onSwitched }: { onSwitched: () => void }) {
  const queries = useQueryClient();
  const active = useQuery(orpc.profile.active.queryOptions({ input: {} })).data;
  const all = useQuery(orpc.profile.list.queryOptions({ input: {} })).data ?? [];
  const { mutate, isPending } = useMutation({
    mutationFn: (id: string) => client.profile.activate({ id }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onSwitched();
    },
    onError: (error) => tellProblem('The profile was not changed', error),
  });
  if (all.length < 2 || !active) return null;
  return (
    <NativeSelect
      aria-label="Profile in use"
      disabled={isPending}
      data={all.map((profile) => ({ value: profile.id, label: `${profile.persona} (${profile.name.full})` }))}
      value={active.id}
      onChange={(event) => mutate(event.currentTarget.value)}
    />
  );
}
