import { Text } from '@mantine/core';
import classes from './figures.module.css';

interface Props {
  label: string;
  /** 0 to 1; null draws no bar. */
  share: number | null;
  value: string;
}

/** A name, a bar, and its figure in words, so that nothing hangs on the bar. */
export function ShareBar({ label, share, value }: Props) {
  return (
    <div className={classes.row}>
      <Text size="sm" className={classes.name ?? ''}>
        {label}
      </Text>
      <div className={classes.track} aria-hidden data-empty={share === null}>
        <div className={classes.fill} style={{ width: `${Math.round((share ?? 0) * 100)}%` }} />
      </div>
      <Text size="sm" {...(share === null && { c: 'dimmed' })} className={classes.value ?? ''}>
        {value}
      </Text>
    </div>
  );
}
