import { focusValue } from './focus-value.ts';
import { useLitValue } from './lit-value.ts';
import classes from './source.module.css';
import { useFollow } from './use-follow.ts';

/** One line of the file's text, with the values that were read there. */
export function TextRow({ text, paths, first }: { text: string; paths: readonly string[]; first: boolean }) {
  const { ref, lit } = useFollow<HTMLButtonElement>(paths, first);
  const light = useLitValue((state) => state.light);
  if (paths.length === 0) return <span className={classes.row}>{text}</span>;
  return (
    <button
      ref={ref}
      type="button"
      tabIndex={-1}
      className={classes.row}
      data-lit={lit || undefined}
      onMouseEnter={() => light(paths, false)}
      onMouseLeave={() => light([], false)}
      onClick={() => focusValue(paths)}
    >
      {text}
    </button>
  );
}
