import { COMPANY_BOARDS } from './boards.ts';
import { tokenIn } from './company-board.ts';

/** A word in the token's place that is the vendor's own. */
const OWN =
  /^(www|api|apply|app|jobs?|careers?|boards?|job-boards|embed|support|help|blog|developers?|docs|hire|static|assets|cdn|j|v\d)$/i;

/** The company's board that an address of a vendor belongs to, be it a posting or the board itself; null for any other. */
export function boardOf(address: string): { vendor: string; token: string } | null {
  if (!/^https?:\/\//i.test(address)) return null;
  for (const board of COMPANY_BOARDS) {
    const token = board.address.test(address) ? tokenIn(board, address) : null;
    if (token !== null && !OWN.test(token) && (board.tokenShape ?? /^[\w.%-]+$/).test(token))
      return { vendor: board.name, token };
  }
  return null;
}
