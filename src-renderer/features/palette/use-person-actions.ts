import { IconTargetArrow, IconUser } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { client, orpc } from '#renderer/lib/client.ts';
import { flushAll } from '#renderer/lib/on-flush.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import { useBeginAnew } from '#renderer/lib/use-begin-anew.ts';
import { isPracticePerson } from '#shared/domain/is-practice.ts';
import type { PaletteItem } from './palette-item.ts';

/** The other profiles, to be used instead; and practice, to be begun anew by who practises. */
export function usePersonActions(): PaletteItem[] {
  const queries = useQueryClient();
  const anew = useBeginAnew();
  const active = useQuery(orpc.profile.active.queryOptions({ input: {} })).data;
  const all = useQuery(orpc.profile.list.queryOptions({ input: {} })).data ?? [];
  const use = async (id: string, persona: string) => {
    try {
      await flushAll();
      await client.profile.activate({ id });
      await queries.invalidateQueries();
      useChosenResume.getState().stored();
      tellDone(`“${persona}” is in use`);
    } catch (thrown) {
      tellProblem('The profile was not changed', thrown);
    }
  };
  return [
    ...all
      .filter(({ id }) => id !== active?.id)
      .map(({ id, persona, name }) => ({
        ...{ id: `profile-${id}`, label: `Use the profile “${persona}”`, about: name.full, icon: IconUser },
        words: 'switch persona person change',
        run: () => void use(id, persona),
      })),
    ...(active && isPracticePerson(active)
      ? [
          {
            ...{
              id: 'anew',
              label: 'Begin practice anew',
              words: 'reset forget demo',
              icon: IconTargetArrow,
            },
            run: () => anew.mutate(),
          },
        ]
      : []),
  ];
}
