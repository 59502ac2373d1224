/** A moment as people read it: `2026-11-24 08:00 UTC`. */
export function saidTime(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
