import { Button } from '@mantine/core';

/** Brings in what came while a hand was in the list; nothing where nothing did. */
export function NewerButton({ newer, onShow }: { newer: number; onShow: () => void }) {
  if (newer === 0) return null;
  return (
    <Button size="compact-xs" variant="light" aria-label={`Show ${newer} new`} onClick={onShow}>
      {newer} new
    </Button>
  );
}
