import type { ReactNode } from 'react';
import { usePostingQuotes } from './posting-quotes.ts';
import classes from './quotes.module.css';

interface Props {
  /** As the posting has it. */
  quote: string;
  /** As it is shown; the quote itself where it is left out. */
  children?: ReactNode;
}

/** Words of the posting, with a press shown where they stand in it; plain words where they do not stand there. */
export function PostingQuote({ quote, children }: Props) {
  const { quotes, show } = usePostingQuotes();
  const words = children ?? `“${quote}”`;
  if (!quotes.includes(quote)) return <span>{words}</span>;
  return (
    <button
      type="button"
      className={classes.quote}
      title="Show where the posting says so"
      onClick={() => show(quote)}
    >
      {words}
    </button>
  );
}
