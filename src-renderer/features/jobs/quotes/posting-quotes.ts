import { createContext, useContext } from 'react';

/** The quotes that stand in the open posting, and what shows one there. */
export interface PostingQuotes {
  quotes: readonly string[];
  show: (quote: string) => void;
}

export const PostingQuotesContext = createContext<PostingQuotes>({ quotes: [], show: () => undefined });

export const usePostingQuotes = (): PostingQuotes => useContext(PostingQuotesContext);
