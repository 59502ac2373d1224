import words from '../../../resources/postings/other-jobs.json' with { type: 'json' };

const HEADING = `(?:${words.headings.join('|')})`;
/** "Other vacancies of this agency: Auditor (remote), Clerk". */
const IN_LINE = new RegExp(`^\\s*${HEADING}\\s?:\\s+\\S`, 'iu');
const ALONE = new RegExp(`^\\s*${HEADING}\\s?[:!]?\\s*$`, 'iu');
const LISTED = /^\s*(?:[-•*]|\d+[.)])\s/;

/** A posting's text without the lines that name other postings: those behind their heading, and a list right under it. */
export function withoutOtherJobs(text: string): string {
  let under = false;
  return text
    .split('\n')
    .filter((line) => {
      if (IN_LINE.test(line)) return false;
      if (ALONE.test(line)) under = true;
      else if (under && line.trim() !== '' && !LISTED.test(line)) under = false;
      return !under;
    })
    .join('\n');
}
