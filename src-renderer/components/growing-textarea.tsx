import { Textarea, type TextareaProps } from '@mantine/core';
import classes from './growing-textarea.module.css';

/** As high as no text is. */
const ANY = 10_000;

/**
 * A text box as high as its text, within `minRows` and `maxRows`. The style sheet sees to it, so that a page that is
 * shown again measures nothing.
 */
export function GrowingTextarea({ minRows = 1, maxRows = ANY, ...textarea }: TextareaProps) {
  return (
    <Textarea
      {...textarea}
      rows={minRows}
      classNames={{ input: classes.input ?? '' }}
      styles={{ root: { '--rows-least': minRows, '--rows-most': maxRows } }}
    />
  );
}
