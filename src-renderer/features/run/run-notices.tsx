import { Alert, List, Text } from '@mantine/core';

/** What has to be said about a search besides its state: places that failed, limits that struck. */
export function RunNotices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" role="status" aria-label="About this search" p="sm">
      {notices.length === 1 ? (
        <Text size="sm">{notices[0]}</Text>
      ) : (
        <List size="sm" spacing={4}>
          {notices.map((notice) => (
            <List.Item key={notice}>{notice}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
