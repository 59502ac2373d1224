/** What may stand in a number's box, in words, for who typed something else; `most` is left out where nothing is too much. */
export function rangeWords(least: number, most?: number): string {
  const said = (figure: number) => figure.toLocaleString('en');
  const range = most === undefined ? `${said(least)} or more` : `From ${said(least)} to ${said(most)}`;
  return `${range}; this is not kept`;
}
