import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';

const NAMED = 2;

/** Whom the user knows at a job's company, by their own connections and searches; nothing where that is nobody. */
export function PeopleThere({ company }: { company: string }) {
  const { data } = useQuery({
    ...orpc.network.atCompany.queryOptions({ input: { company } }),
    enabled: company !== '',
  });
  if (data === undefined || data.length === 0) return null;
  const known = data.filter(({ origin, state }) => origin === 'connections' || state !== 'known');
  const names = (known.length > 0 ? known : data).map(({ name }) => name);
  const rest = names.length - NAMED;
  const shown = `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return (
    <Text size="sm" mt={4}>
      {known.length > 0 ? 'You know ' : 'You found '}
      <Anchor component="button" size="sm" onClick={() => navigate('coach', `network/${company}`)}>
        {shown}
      </Anchor>{' '}
      {known.length > 0 ? 'here.' : 'here; you have not written yet.'}
    </Text>
  );
}
