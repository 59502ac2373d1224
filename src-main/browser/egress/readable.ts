/** As much of a text as is searched for the user's values, in characters. */
const MOST = 400_000;
/** A run of base64 that is longer holds a file; a page's own words end sooner. */
const LONGEST_RUN = 20_000;
const RUN = new RegExp(`[A-Za-z0-9+/_-]{${LONGEST_RUN},}={0,2}`, 'g');
/** How a PDF, a file of an office program or a picture begins in base64. */
const DOCUMENT = /^(JVBERi0|UEsDB|0M8R4KGx|e1xydGY|iVBORw0KGgo|\/9j\/)/;

/**
 * What of a text can be searched without holding everything up: short ones as they are; of a long one without the files
 * that stand in it in base64, both ends where that is still too long. `isWhole`: nothing was left out but documents.
 */
export function readable(whole: string): { text: string; isWhole: boolean } {
  if (whole.length <= MOST) return { text: whole, isWhole: true };
  let isWhole = true;
  const text = whole.replace(RUN, (run) => {
    if (DOCUMENT.test(run)) return ' ';
    isWhole = false;
    return ` ${run.slice(0, LONGEST_RUN)} `;
  });
  if (text.length <= MOST) return { text, isWhole };
  return { text: `${text.slice(0, MOST / 2)}\n${text.slice(-MOST / 2)}`, isWhole: false };
}
