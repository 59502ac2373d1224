import { Highlight, Spoiler, Text } from '@mantine/core';
import type { FoundPassage } from '#shared/domain/passage.ts';
import { excerptOf } from './excerpt-of.ts';
import classes from './files.module.css';

/** A passage with the file and page that it stands on, the question's words marked in it. */
export function PassageCard({ passage }: { passage: FoundPassage }) {
  const { document, page, text, words } = passage;
  return (
    <li className={classes.passage}>
      <Text size="xs" c="dimmed" mb={4}>
        {document}
        {page === null ? '' : `, page ${page}`}
      </Text>
      <Spoiler maxHeight={132} showLabel="Show all of it" hideLabel="Show less">
        <Highlight highlight={words} size="sm" className={classes.words ?? ''}>
          {excerptOf(text, words)}
        </Highlight>
      </Spoiler>
    </li>
  );
}
