import { IconTargetArrow, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { useBeginAnew } from '#renderer/lib/use-begin-anew.ts';
import { useProfileSwitch } from '#renderer/lib/use-profile-switch.ts';
import { isPracticePerson } from '#shared/domain/is-practice.ts';
import type { PaletteItem } from './palette-item.ts';

/** The other profiles, to be used instead; and practice, to be begun anew by who practises. */
export function usePersonActions(): PaletteItem[] {
  const anew = useBeginAnew();
  const active = useQuery(orpc.profile.active.queryOptions({ input: {} })).data;
  const all = useQuery(orpc.profile.list.queryOptions({ input: {} })).data ?? [];
  const use = useProfileSwitch();
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
