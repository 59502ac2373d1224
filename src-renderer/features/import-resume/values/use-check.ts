import { useCallback, useMemo, useState } from 'react';
import type { PreviewedProfile } from '#shared/contract/profile.ts';
import { type ImportMark, READ_FROM_PICTURE } from '#shared/domain/import-mark.ts';
import { Profile } from '#shared/domain/profile.ts';
import { readAt, withAt } from './at-path.ts';
import type { CheckGroup, CheckValue } from './check-value.ts';
import { groupsOf } from './groups-of.ts';
import { rowsHolding } from './rows-holding.ts';
import { textOf } from './value-text.ts';

/** A value that wants a look, with the item that it belongs to. */
export interface Doubtful {
  group: CheckGroup;
  value: CheckValue;
  doubt: string;
}

/** What was read from a file while the user checks and mends it. */
export function useCheck(read: PreviewedProfile) {
  const [profile, setProfile] = useState(read.profile);
  const set = useCallback(
    (at: string, value: unknown) => setProfile((now) => withToday(withAt(now, at, value), at, value)),
    [],
  );
  const leaveOut = useCallback(
    (list: string, index: number) =>
      setProfile((now) => {
        const items = readAt(now, list);
        return Array.isArray(items) ? withAt(now, list, items.toSpliced(index, 1)) : now;
      }),
    [],
  );
  const groups = useMemo(() => groupsOf(profile), [profile]);
  /** What was read at first stays shown where it is, also when it is emptied meanwhile. */
  const first = useMemo(
    () => new Set(groupsOf(read.profile).flatMap((group) => shownOf(group, read.profile))),
    [read],
  );
  const doubts = useMemo(
    () =>
      new Map(
        read.marks
          .filter(({ doubt }) => doubt !== '' && doubt !== READ_FROM_PICTURE)
          .map(({ path, doubt }) => [path, doubt]),
      ),
    [read],
  );
  /** All values of a scan are to be checked: these stay in their order, with a sign. */
  const fromPicture = useMemo(
    () =>
      new Set(read.marks.filter(({ doubt }) => doubt.endsWith(READ_FROM_PICTURE)).map(({ path }) => path)),
    [read],
  );
  const doubtful = groups.flatMap((group) =>
    group.values.flatMap((value): Doubtful[] => {
      const doubt = doubts.get(value.mark);
      return doubt === undefined || !asksAbout(value) ? [] : [{ group, value, doubt }];
    }),
  );
  const asked = new Set(doubtful.map(({ value }) => value.at));
  const rest = groups.map((group) => ({
    ...group,
    values: group.values.filter(
      ({ at, mark, wanted }) =>
        !asked.has(at) &&
        (wanted || first.has(`${group.key} ${mark} ${at}`) || textOf(readAt(profile, at), 'line') !== ''),
    ),
  }));
  const marks = useMemo(() => withFoundRows(read), [read]);
  return { profile, set, leaveOut, doubtful, fromPicture, groups: rest, marks, wrong: wrongOf(profile) };
}

const shownOf = ({ key, values }: CheckGroup, profile: Profile) =>
  values.flatMap(({ at, mark, kind }) =>
    textOf(readAt(profile, at), kind) === '' ? [] : [`${key} ${mark} ${at}`],
  );

/** What goes on has no end, and what has an end does not go on. */
function withToday(profile: Profile, at: string, value: unknown): Profile {
  if (at.endsWith('.current') && value === true) return withAt(profile, at.replace(/current$/, 'end'), '');
  const current = at.replace(/\.end$/, '.current');
  if (current !== at && value !== '' && readAt(profile, current) === true)
    return withAt(profile, current, false);
  return profile;
}

/** A doubt about the name or a pair of dates is asked once, at its first part. */
const asksAbout = ({ at }: CheckValue) => !/^name\.(?:first|last)$|\.(?:end|current)$/.test(at);

/** What keeps the profile from being stored, by path. */
function wrongOf(profile: Profile): ReadonlyMap<string, string> {
  const parsed = Profile.safeParse(profile);
  const issues = parsed.success ? [] : parsed.error.issues;
  return new Map(
    issues.map(({ path, message }) => [
      path.join('.'),
      message.startsWith('a date is') ? 'Write a month and a year, such as Feb 2020' : message,
    ]),
  );
}

/** Data files mark nothing, as nothing in them is doubtful: their values are looked up in their lines. */
function withFoundRows(read: PreviewedProfile): ImportMark[] {
  if (read.marks.length > 0 || read.lines.length === 0) return read.marks;
  const byPath = new Map<string, ImportMark>();
  for (const { at, mark, kind } of groupsOf(read.profile).flatMap(({ values }) => values)) {
    const rows = rowsHolding(read.lines, textOf(readAt(read.profile, at), kind === 'list' ? 'lines' : kind));
    const known = byPath.get(mark)?.rows ?? [];
    if (rows.length > 0) byPath.set(mark, { path: mark, places: [], rows: [...known, ...rows], doubt: '' });
  }
  return [...byPath.values()];
}
