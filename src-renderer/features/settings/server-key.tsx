import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { KeyRow } from './key-row.tsx';

/** The key of an added server, where it asks for one. */
export function ServerKey({ name, label }: { name: string; label: string }) {
  const { data } = useQuery(orpc.system.secrets.queryOptions({ input: {} }));
  if (data === undefined) return null;
  const kept = data.secrets.find((secret) => secret.name === name);
  const none = { name, set: false, last4: '', readOnly: false };
  return (
    <KeyRow
      secret={{ ...(kept ?? none), label: `${label}, if it asks for a key` }}
      canStore={data.available}
    />
  );
}
