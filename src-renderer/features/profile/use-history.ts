import { useCallback, useRef, useState } from 'react';
import type { Profile } from '#shared/domain/profile.ts';

/** Changes closer together than this are one step, as the letters of a word are. */
const ONE_STEP_MS = 700;
const MOST_STEPS = 200;

/** The steps of the whole profile, to go back and forth through. */
export function useHistory(initial: Profile) {
  const now = useRef(initial);
  const past = useRef<Profile[]>([]);
  const future = useRef<Profile[]>([]);
  const lastAt = useRef(0);
  /** Set while a step is taken back: what the form then tells is no change of the user's. */
  const stepping = useRef(false);
  const [can, setCan] = useState({ undo: false, redo: false });
  const tell = useCallback(() => {
    const next = { undo: past.current.length > 0, redo: future.current.length > 0 };
    setCan((shown) => (shown.undo === next.undo && shown.redo === next.redo ? shown : next));
  }, []);

  const note = useCallback(
    (changed: Profile) => {
      if (!stepping.current) {
        const time = performance.now();
        if (time - lastAt.current > ONE_STEP_MS || past.current.length === 0)
          past.current = [...past.current, now.current].slice(-MOST_STEPS);
        lastAt.current = time;
        future.current = [];
      }
      now.current = changed;
      tell();
    },
    [tell],
  );

  /** Goes one step back or forth and has the form show it; nothing where there is none. */
  const step = useCallback(
    (where: 'undo' | 'redo', show: (profile: Profile) => void) => {
      const [from, to] = where === 'undo' ? [past, future] : [future, past];
      const wanted = from.current.at(-1);
      if (wanted === undefined) return;
      from.current = from.current.slice(0, -1);
      to.current = [...to.current, now.current];
      lastAt.current = 0;
      stepping.current = true;
      show(wanted);
      stepping.current = false;
      now.current = wanted;
      tell();
    },
    [tell],
  );
  return { can, note, step };
}
