/** One value that was read, as it is shown and mended. */
export interface CheckValue {
  /** Where it stands in the profile, as `experience.0.title`. */
  at: string;
  /** The path that its mark goes by, as `e1.title`. */
  mark: string;
  label: string;
  /** `lines`: one text a line; `list`: texts with commas between; `country`: its code or its name. */
  kind: 'line' | 'text' | 'lines' | 'list' | 'date' | 'yes' | 'country';
  /** Worth its room even where nothing was read. */
  wanted: boolean;
}

/** Values that belong together: a job, a school, or the way to reach the user. */
export interface CheckGroup {
  /** The item's path, as `experience.0`; also names the group. */
  key: string;
  section: string;
  title: string;
  values: CheckValue[];
  /** The list that the item can be left out of. */
  list: string | null;
}

type Column = [field: string, label: string, kind?: CheckValue['kind'], wanted?: boolean];

/** The values of one item of a list, all marked by the item's own id. */
export function itemValues(
  list: string,
  index: number,
  id: string,
  columns: readonly Column[],
): CheckValue[] {
  return columns.map(([field, label, kind = 'line', wanted = false]) => ({
    at: `${list}.${index}.${field}`,
    // The importer marks a pair of dates once.
    mark: `${id}.${field === 'end' || field === 'current' || field === 'date' ? 'start' : field}`,
    label,
    kind,
    wanted,
  }));
}
