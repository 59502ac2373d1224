import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { AccountItem } from '#shared/domain/application-item.ts';

/** The accounts that the user has at companies' portals, as JobAI saw them sign in there; nothing where it saw none. */
export function PortalAccounts() {
  const queries = useQueryClient();
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.tracker.items.key() });
  const save = useMutation({
    mutationFn: (account: AccountItem) => client.tracker.saveItem(account),
    onSuccess: refresh,
    onError: (error) => tellProblem('The account was not put back', error),
  });
  const forget = useMutation({
    mutationFn: ({ id }: AccountItem) => client.tracker.removeItem({ id }),
    onSuccess: async (_, account) => {
      await refresh();
      tellUndo(`Forgot your account at ${account.host}`, () => save.mutate(account));
    },
    onError: (error) => tellProblem('The account was not forgotten', error),
  });
  const accounts = (items.data ?? []).filter((item) => item.kind === 'account');
  if (accounts.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="portal-accounts" mt="md">
      <div>
        <Title order={3} size="h5" id="portal-accounts">
          Accounts at employers
        </Title>
        <Text size="sm" c="dimmed">
          Where you signed in while applying. JobAI never sees your passwords: they are the browser’s.
          Forgetting one here does not close the account.
        </Text>
      </div>
      {accounts.map((account) => (
        <Group key={account.id} justify="space-between" wrap="nowrap">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {account.company} ({account.host}), as {account.email}, last used{' '}
            <RelativeTime at={account.usedAt} c="dimmed" size="sm" />
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Forget the account at ${account.host}`}
            disabled={forget.isPending}
            onClick={() => forget.mutate(account)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
