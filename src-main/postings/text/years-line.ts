/** "3 - 6 years", "2-4 Yrs | ₹ 3 Lacs P.A. | Surat". */
const YEARS = /^\s*(?:[-•*]\s+)?(\d{1,2})\s?[-–]\s?(\d{1,2})\s?(?:years?|yrs?)\.?(?=\s*(?:$|[|·•]))/iu;
/** A line further down speaks of something else. */
const MOST_LINES = 8;

/** The least years of a line in a posting's head that holds nothing else first, as boards of South Asia write it. */
export function yearsOfHead(head: string): number | undefined {
  const lines = head
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(1, MOST_LINES);
  const found = lines.map((line) => YEARS.exec(line)).find((match) => match !== null);
  const [least, most] = [Number(found?.[1]), Number(found?.[2])];
  return found !== undefined && least < most ? least : undefined;
}
