import { Fragment } from 'react';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { evidencePieces } from './evidence-pieces.ts';
import { PostingQuote } from './posting-quote.tsx';

/** A part's sentence of evidence, in which the posting's own words lead to where they stand. */
export function Evidence({ part: { evidence, quote } }: { part: JobAnalysis['parts'][number] }) {
  let at = 0;
  return evidencePieces(evidence, quote).map(({ text, ofPosting }) => {
    const key = at;
    at += text.length;
    return ofPosting && quote !== undefined ? (
      <PostingQuote key={key} quote={quote}>
        {text}
      </PostingQuote>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
