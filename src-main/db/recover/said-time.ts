const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment as people read it on their own clock: `24 Nov 2026, 08:00`. */
export function saidTime(iso: string): string {
  return FORMAT.format(new Date(iso));
}
