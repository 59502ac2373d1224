import { Alert, Text } from '@mantine/core';
import { IconShieldExclamation } from '@tabler/icons-react';

/** Says that a text of somebody else's gives orders to programs, and which. */
export function OrdersNote({ what, orders }: { what: string; orders: readonly string[] }) {
  if (orders.length === 0) return null;
  return (
    <Alert
      variant="light"
      color="yellow"
      icon={<IconShieldExclamation size={18} aria-hidden />}
      title={`${what} gives orders to programs`}
    >
      <Text size="sm">Nothing was judged or written by them. People may take it as a warning.</Text>
      {orders.map((order) => (
        <Text key={order} size="sm" fs="italic" mt={4} style={{ overflowWrap: 'anywhere' }}>
          {order}
        </Text>
      ))}
    </Alert>
  );
}
