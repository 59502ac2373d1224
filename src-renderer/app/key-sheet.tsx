import { Modal, Table, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import { isDialogOpen } from '#renderer/lib/dialog-open.ts';
import { openKeySheet, useKeySheet } from '#renderer/lib/key-sheet-store.ts';

/** What stands between two keys: one of both, or all from the first to the last. */
type Between = '/' | 'to';

const KEYS: readonly [keys: readonly [string, Between, string] | readonly [string], does: string][] = [
  [['mod+K'], 'Find a page, an action, a job or a document'],
  [['mod+1', 'to', 'mod+9'], 'The pages, from the first to the last'],
  [['alt+←', '/', 'alt+→'], 'Back and forward'],
  [['R'], 'Review what waits for you'],
  [['mod+Enter'], 'Approve or submit what is shown, and go on to the next'],
  [['J', '/', 'K'], 'The next and the one before, in what waits and among jobs'],
  [['A'], 'All resumes or all letters that wait, at once'],
  [['U'], 'Take the last answer back'],
  [['/'], 'Search among jobs'],
  [['S', '/', 'H'], 'Give the open job a star, or put it away'],
  [['G', '/', 'B'], 'Call the open job a good match, or a bad one'],
  [['X'], 'Choose the open job among several'],
  [['Esc'], 'Close what lies over the page; nothing is lost'],
  [['?'], 'These keys'],
];

/** Every key that does something, with `?`. */
export function KeySheet() {
  const { opened, setOpened } = useKeySheet();
  useHotkeys([['shift+?', () => !isDialogOpen() && openKeySheet()]]);
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title="Keys of the keyboard"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Table verticalSpacing={6} aria-label="Keys">
        <Table.Tbody>
          {KEYS.map(([keys, does]) => (
            <Table.Tr key={does}>
              <Table.Td w={168} style={{ whiteSpace: 'nowrap' }}>
                <Keys of={keys} />
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

function Keys({ of: [first, between, second] }: { of: (typeof KEYS)[number][0] }) {
  return (
    <>
      <ShortcutHint keys={first} />
      {second !== undefined && (
        <>
          <Text span size="xs" c="dimmed" mx={6}>
            {between}
          </Text>
          <ShortcutHint keys={second} />
        </>
      )}
    </>
  );
}
