import { focusValue } from './focus-value.ts';
import { useLitValue } from './lit-value.ts';
import type { Spot } from './places.ts';
import classes from './source.module.css';
import { useFollow } from './use-follow.ts';

interface Props {
  spot: Spot;
  /** The page's size in points. */
  page: { width: number; height: number };
}

const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
/** Points around the words, so that the frame does not touch them. */
const AIR = 2;

/** One place on the page that a value was read from. By keyboard it is reached from the value's side. */
export function SpotButton({ spot, page }: Props) {
  const { ref, lit } = useFollow<HTMLButtonElement>(spot.paths, true);
  const light = useLitValue((state) => state.light);
  const { left, top, width, height } = spot.box;
  return (
    <button
      ref={ref}
      type="button"
      tabIndex={-1}
      className={classes.spot}
      data-lit={lit || undefined}
      aria-label="Show what was read here"
      style={{
        left: share(left - AIR, page.width),
        top: share(top - AIR, page.height),
        width: share(width + 2 * AIR, page.width),
        height: share(height + 2 * AIR, page.height),
      }}
      onMouseEnter={() => light(spot.paths, false)}
      onMouseLeave={() => light([], false)}
      onClick={() => focusValue(spot.paths)}
    />
  );
}
