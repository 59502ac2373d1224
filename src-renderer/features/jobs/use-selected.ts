import { useCallback, useState } from 'react';

interface Row {
  id: string;
}

/** Several rows chosen at once. What is no longer in the list is not chosen. */
export function useSelected<R extends Row>(rows: readonly R[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const clear = useCallback(() => setIds(new Set()), []);
  return {
    ids,
    rows: rows.filter(({ id }) => ids.has(id)),
    /** Chooses a row, or lets it go. */
    toggle(id: string) {
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      });
      setLast(id);
    },
    /** Chooses all from the one that was chosen last to this one. */
    reach(id: string) {
      const at = rows.findIndex((row) => row.id === id);
      const from = rows.findIndex((row) => row.id === last);
      const [start, end] = from < 0 ? [at, at] : [Math.min(at, from), Math.max(at, from)];
      setIds((before) => new Set([...before, ...rows.slice(start, end + 1).map((row) => row.id)]));
      setLast(id);
    },
    clear,
  };
}
