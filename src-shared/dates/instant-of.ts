/**
 * The moment at which clocks of a time zone show a time (`2026-11-30T14:00`). Where the clock is put back and shows it twice, the
 * first; where it is put forward and never shows it, the moment as long after the change. Throws `RangeError` for a zone
 * or a time that there is not.
 */
export function instantOf(wallClock: string, timeZone: string): Date {
  const wanted = Date.parse(`${wallClock}Z`);
  if (Number.isNaN(wanted)) throw new RangeError(`There is no time ${wallClock}.`);
  const day = 86_400_000;
  const candidates = [wanted - day, wanted + day].map((near) => wanted - offsetAt(near, timeZone));
  const exact = candidates.filter((at) => at + offsetAt(at, timeZone) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : (candidates[0] ?? wanted));
}

/** Whether clocks of a time zone ever show a time: there is such a day, and they are not put forward over it. */
export function isShown(wallClock: string, timeZone: string): boolean {
  const wanted = Date.parse(`${wallClock}Z`);
  if (Number.isNaN(wanted) || !new Date(wanted).toISOString().startsWith(wallClock)) return false;
  const at = instantOf(wallClock, timeZone).getTime();
  return at + offsetAt(at, timeZone) === wanted;
}

/** How far a zone's clocks are before UTC at a moment, in ms. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One a zone: each that is made anew takes memory that is given back late. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(timeZone, format);
  return format;
}
