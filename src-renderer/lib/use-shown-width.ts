import { useEffect, useRef, useState } from 'react';

/** How wide an element is while it is in sight, in CSS pixels; 0 until it is first seen. A page that is left has no width: what was drawn for the last one stays. */
export function useShownWidth<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? 0;
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
