import names from '../../../resources/postings/site-names.json' with { type: 'json' };

const ENDING = '(?:\\.(?:com|co\\.uk|de|io|co|fr|es|it|nl|pl|at|ch|ca|in))?';
const AFTER = '(?: (?:jobs?|careers?|recruiting|software|job board))?';
const SITE = new RegExp(
  `^(?:(?:${names.boards.join('|')})${ENDING}${AFTER}|${names.words.join('|')})$`,
  'iu',
);

/** Whether a part of a page's title names the site that shows the posting, or a page of it, rather than an employer. */
export function isSiteName(text: string): boolean {
  return SITE.test(text.trim());
}
