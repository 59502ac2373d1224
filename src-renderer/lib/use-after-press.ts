import { useEffect, useRef } from 'react';

/**
 * Does a deed once the press of the mouse or a finger that is under way has ended, and before its click counts; at once
 * where none is. What a field says when it is left would otherwise move the button away that it was left for.
 */
export function useAfterPress(): (deed: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const begin = () => {
      pressed.current = true;
    };
    const end = () => {
      pressed.current = false;
      for (const deed of waiting.current.splice(0)) deed();
    };
    window.addEventListener('pointerdown', begin, true);
    window.addEventListener('pointerup', end, true);
    window.addEventListener('pointercancel', end, true);
    return () => {
      window.removeEventListener('pointerdown', begin, true);
      window.removeEventListener('pointerup', end, true);
      window.removeEventListener('pointercancel', end, true);
      // What was typed is kept although its field goes away with the press.
      end();
    };
  }, []);
  return (deed) => {
    if (pressed.current) waiting.current.push(deed);
    else deed();
  };
}
