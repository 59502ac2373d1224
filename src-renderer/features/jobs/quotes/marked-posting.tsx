import { useEffect, useMemo, useRef } from 'react';
import { postingPieces } from './posting-pieces.ts';
import classes from './quotes.module.css';

interface Props {
  text: string;
  quotes: readonly string[];
  /** The quote that was asked for; an object of its own for each press. */
  shown: { quote: string } | null;
}

/** A posting's text with all quotes lightly marked; the one that was asked for is brought into sight and takes the focus. */
export function MarkedPosting({ text, quotes, shown }: Props) {
  const target = useRef<HTMLElement>(null);
  const pieces = useMemo(
    () => postingPieces(text, quotes, shown?.quote ?? null),
    [text, quotes, shown?.quote],
  );
  useEffect(() => {
    if (shown === null || target.current === null) return;
    target.current.focus({ preventScroll: true });
    target.current.scrollIntoView({ block: 'center' });
  }, [shown]);
  const first = pieces.find((piece) => piece.shown);
  return pieces.map((piece) =>
    piece.marked ? (
      <mark
        key={piece.start}
        className={classes.mark}
        data-shown={piece.shown || undefined}
        {...(piece === first ? { ref: target, tabIndex: -1 } : {})}
      >
        {piece.text}
      </mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}
