import { Modal, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { fileUrl } from '#renderer/lib/file-url.ts';
import classes from '../needs-you.module.css';

/** The filled page as it looked, in full; a press shows it as large as it is. */
export function PagePicture({ pictureId, place }: { pictureId: string | null; place: string }) {
  const [enlarged, setEnlarged] = useState(false);
  if (pictureId === null) {
    return (
      <Text size="sm" c="dimmed">
        No picture of the page could be taken. The values at the left were read back from it.
      </Text>
    );
  }
  const picture = (
    <img className={classes.picture} src={fileUrl(pictureId)} alt={`The filled form at ${place}`} />
  );
  return (
    <>
      <UnstyledButton onClick={() => setEnlarged(true)} aria-label="Enlarge the picture of the filled form">
        {picture}
      </UnstyledButton>
      <Modal
        opened={enlarged}
        onClose={() => setEnlarged(false)}
        size="min(1180px, 96vw)"
        title="The filled form"
        closeButtonProps={{ 'aria-label': 'Close the picture' }}
      >
        {picture}
      </Modal>
    </>
  );
}
