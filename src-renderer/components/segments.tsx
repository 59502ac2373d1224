import { useId } from 'react';
import classes from './segments.module.css';

interface Props<T extends string> {
  /** What is chosen, for screen readers. */
  'aria-label': string;
  data: readonly (T | { value: T; label: string })[];
  value: T;
  onChange: (value: T) => void;
  size?: 'xs' | 'sm';
  fullWidth?: boolean;
}

/** One of a few, side by side. The style sheet alone marks the chosen one, so that a page that is shown again measures nothing. */
export function Segments<T extends string>({
  data,
  value,
  onChange,
  size = 'sm',
  fullWidth = false,
  'aria-label': name,
}: Props<T>) {
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={name}
      className={classes.root}
      data-size={size}
      data-full-width={fullWidth || undefined}
    >
      {data.map((one) => {
        const { value: own, label } = typeof one === 'string' ? { value: one, label: one } : one;
        return (
          <label key={own} className={classes.one}>
            <input
              type="radio"
              name={group}
              value={own}
              checked={own === value}
              onChange={() => onChange(own)}
            />
            {label}
          </label>
        );
      })}
    </div>
  );
}
