import { COMPANY_BOARDS } from './boards.ts';
import { type CompanyBoard, companyBoard } from './company-board.ts';
import type { Source } from './source.ts';

/** Paths that name one posting, not a board. */
const POSTING =
  /\/jobs\/[\w-]*\d{4,}|\/[0-9a-f]{8}-[0-9a-f-]{27}|\/j\/\w+|\/o\/[\w-]+|\/job\/\d+|smartrecruiters\.com\/[\w-]+\/\d{6,}|myworkday\w*\.com\/.*\/(?:job|details)\/|\/careers\/(?:job\/)?\d+|breezy\.hr\/p\/|\/postings\/[\w-]+|jobvite\.com\/.*\/job\/|\/Jobs\/Details\/|job-opening\.php/i;

/** Whether an address is that of one posting at a vendor that is known. */
export function isPosting(address: string): boolean {
  return POSTING.test(address) && COMPANY_BOARDS.some((board) => board.address.test(address));
}

/** The board that an address shows, as a source; null for a posting or any other page. */
export function boardAt(address: string): Source | null {
  if (POSTING.test(address)) return null;
  const board = COMPANY_BOARDS.find((item) => item.address.test(address));
  return board === undefined ? null : companyBoard(board);
}

/** The board that a company's own page embeds or links to: its source and address; null where there is none. */
export function boardInPage(html: string): { source: Source; address: string } | null {
  for (const board of COMPANY_BOARDS) {
    const address = embeddedAddress(html, board);
    if (address !== null) return { source: companyBoard(board), address };
  }
  return null;
}

function embeddedAddress(html: string, board: CompanyBoard): string | null {
  const links = html.matchAll(/(?:href|src)\s*=\s*["'](https?:\/\/[^"'\s]+)["']/gi);
  for (const [, link = ''] of links) {
    const address = link.replaceAll('&amp;', '&');
    if (BOARD_HOSTS.test(address) && board.address.test(address)) return address;
  }
  return null;
}

/** A link to the vendor's own site ("powered by") is no board. */
const BOARD_HOSTS =
  /(boards(-api)?|job-boards(\.eu)?)\.greenhouse\.io\/\w|jobs(\.eu)?\.lever\.co\/\w|jobs\.ashbyhq\.com\/\w|apply\.workable\.com\/\w|(jobs|careers)\.smartrecruiters\.com\/\w|ats\.rippling\.com\/\w|jobs\.jobvite\.com\/\w|recruiting\.paylocity\.com\/recruiting\/jobs\/all\/\w|governmentjobs\.com\/careers\/\w|\.wd\d+\.myworkdayjobs\.com\/\w|oraclecloud\.com\/hcmUI\/CandidateExperience|:\/\/(?!www\.|api\.|app\.)[\w-]+\.(recruitee\.com|jobs\.personio\.(de|com)|teamtailor\.com|bamboohr\.com\/(careers|jobs)|pinpointhq\.com|breezy\.hr|icims\.com\/jobs|eightfold\.ai\/careers|hrmdirect\.com)/i;
