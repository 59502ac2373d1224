import { Text } from '@mantine/core';
import { fileUrl } from '#renderer/lib/file-url.ts';
import classes from '../needs-you.module.css';

/** The filled page as it looked, in full. */
export function PagePicture({ pictureId, host }: { pictureId: string | null; host: string }) {
  if (pictureId === null) {
    return (
      <Text size="sm" c="dimmed">
        No picture of the page could be taken. The values at the left were read back from it.
      </Text>
    );
  }
  return <img className={classes.picture} src={fileUrl(pictureId)} alt={`The filled form at ${host}`} />;
}
