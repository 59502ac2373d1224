import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { orpc } from '#renderer/lib/client.ts';

/** Keeps light and dark as the settings say. */
export function ThemeSync() {
  const { setColorScheme } = useMantineColorScheme();
  const chosen = useQuery(orpc.system.settings.queryOptions({ input: {} })).data?.theme;
  useEffect(() => {
    if (chosen !== undefined) setColorScheme(chosen === 'system' ? 'auto' : chosen);
  }, [chosen, setColorScheme]);
  return null;
}
