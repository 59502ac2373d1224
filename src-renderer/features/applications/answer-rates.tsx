import { Text, Title } from '@mantine/core';
import type { AnswerRate } from '#shared/domain/tracker-figures.ts';
import classes from './figures.module.css';
import { ShareBar } from './share-bar.tsx';

interface Props {
  title: string;
  rates: AnswerRate[];
  nameOf?: (name: string) => string;
}

/** How often the applications of each kind are answered. */
export function AnswerRates({ title, rates, nameOf = (name) => name }: Props) {
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {title}
      </Title>
      {rates.length === 0 ? (
        <Text size="sm" c="dimmed">
          Not known for any of them.
        </Text>
      ) : (
        <ul className={classes.bars}>
          {rates.map(({ name, sent, answered, rate }) => (
            <li key={name}>
              <ShareBar
                label={nameOf(name)}
                share={rate}
                value={
                  rate === null
                    ? `${sent}, too few to say`
                    : `${Math.round(rate * 100)} %, ${answered} of ${sent}`
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
