import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { flushAll } from '#renderer/lib/on-flush.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** All profiles, and what can be done with them; each deed first stores what was typed. */
export function usePersonas(onSwitched: () => void) {
  const queries = useQueryClient();
  const all = useQuery(orpc.profile.list.queryOptions({ input: {} })).data ?? [];
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ deed }: { deed: () => Promise<Profile>; after?: () => void }) => {
      await flushAll();
      return deed();
    },
    onSuccess: async (_, { after }) => {
      await queries.invalidateQueries();
      onSwitched();
      after?.();
    },
    onError: (thrown) => tellProblem('The profile was not changed', thrown),
  });
  return {
    all,
    busy: isPending,
    activate: (id: string) => mutate({ deed: () => client.profile.activate({ id }) }),
    duplicate: ({ id, persona }: Profile) =>
      mutate({
        deed: () => client.profile.duplicate({ id, persona: freeName(persona, all) }),
        after: () => tellDone('A copy is in use. Give it a name, a headline and a summary for its target.'),
      }),
    remove: ({ id, persona }: Profile) =>
      mutate({
        deed: () => client.profile.remove({ id }),
        after: () =>
          tellUndo(`Removed “${persona}”`, () => mutate({ deed: () => client.profile.restore({ id }) })),
      }),
  };
}

function freeName(persona: string, all: readonly Profile[]): string {
  const taken = new Set(all.map((profile) => profile.persona));
  const plain = persona.replace(/ \d+$/, '');
  let number = 2;
  while (taken.has(`${plain} ${number}`)) number += 1;
  return `${plain} ${number}`;
}
