import type { ReviewQuestion } from '#main/forms/apply/apply-request.ts';

/** A filled form with nothing to be said of it, as it is shown for approval. */
export function reviewQuestion(more: Partial<ReviewQuestion> = {}): ReviewQuestion {
  return {
    url: 'https://example.org',
    origin: '',
    origins: [],
    formHash: 'f',
    fields: [],
    picture: null,
    warnings: [],
    strangers: [],
    letsThrough: null,
    held: [],
    ...more,
  };
}
