import { type NamedDegree, namedDegree } from '#shared/domain/merge-profile/degree-key.ts';

/** What a choice may say behind its degree and still name no more of it. */
const NO_MORE = /^(?:or|and)? ?(?:equivalent|higher|above|similar)$/;
/** Stands for one degree among all of its level. */
const ONE_ALONE = /phd|ph\.d|philosophy|dphil/i;

/** Whether a choice names the degree that a text names: the same degree, or, with `byLevel`, its level alone ("Master's"). */
export function sameDegree(label: string, value: string, byLevel: boolean): boolean {
  const wanted = namedDegree(value);
  if (wanted === null) return false;
  if (!byLevel && severalDegrees(label).some(({ id, rest }) => id === wanted.id && rest === '')) return true;
  const shown = degreeOfChoice(label);
  if (shown === null) return false;
  if (shown.rest !== '' && shown.rest !== wanted.rest) return false;
  if (!byLevel) return shown.id === wanted.id;
  return shown.level === wanted.level && shown.wholeLevel && !ONE_ALONE.test(label);
}

/** The degrees of a choice that stands for each of several, as `BA/BS` or `High school diploma or GED`; else none. */
function severalDegrees(label: string): NamedDegree[] {
  const names = label.split(/[/,]|\bor\b/i);
  const degrees = names.flatMap((name) => namedDegree(name) ?? []);
  return names.length > 1 && degrees.length === names.length ? degrees : [];
}

/** A level whose degrees stand beside it, `Master's (MA, MSc)`, is the level. */
function degreeOfChoice(label: string): NamedDegree | null {
  const bare = namedDegree(label.replace(/\([^)]*\)/g, ' '));
  const inside = /\(([^)]*)\)/.exec(label)?.[1] ?? '';
  const beside = inside.split(/[,/;]|\bor\b/).flatMap((part) => namedDegree(part) ?? []);
  const ids = new Set(beside.map(({ id }) => id));
  const found =
    bare?.wholeLevel === true && ids.size > 1
      ? bare
      : namedDegree(label.replace(/\bor\b(?! equivalent| higher| above| similar)/gi, ' '));
  return found === null ? null : { ...found, rest: found.rest.replace(NO_MORE, '') };
}
