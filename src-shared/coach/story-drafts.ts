import type { Story } from '#shared/domain/interview.ts';
import type { Experience, Profile } from '#shared/domain/profile.ts';

const TITLE = 80;
/** Where a line of a resume goes over from the deed to what came of it. */
const OUTCOME =
  /[,;]\s+(?=(?:so that|which|and thereby|thus|cutting|saving|reducing|halving|doubling|raising|increasing|bringing|lowering|improving|making|freeing|shortening|resulting|leading)\b)|;\s+/i;

/**
 * Stories begun from the profile, in its own words: where it was, the deed, and what came of it where the line says so.
 * What the profile does not say stays empty, for the user to tell.
 */
export function storyDrafts(profile: Profile): Story[] {
  return profile.experience.flatMap((item) =>
    item.highlights
      .map((line, index) => ({ line: line.trim(), id: `experience.${item.id}.highlight.${index}` }))
      .filter(({ line }) => line !== '')
      .map(({ line, id }): Story => {
        const { action, result } = partsOf(line);
        return {
          id: '',
          title: titleOf(action),
          situation: placeOf(item),
          task: '',
          action,
          result,
          factIds: [id],
        };
      }),
  );
}

function partsOf(line: string): { action: string; result: string } {
  const at = OUTCOME.exec(line);
  if (at === null) return { action: line, result: '' };
  return { action: line.slice(0, at.index), result: line.slice(at.index + at[0].length) };
}

function titleOf(action: string): string {
  if (action.length <= TITLE) return action;
  const cut = action.slice(0, TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

function placeOf({ title, company, start, end, current }: Experience): string {
  const role = [title, company].filter((part) => part !== '').join(' at ');
  const until = current ? 'today' : end;
  const when = start === '' ? until : until === '' ? start : `${start} to ${until}`;
  return when === '' ? role : `${role}, ${when}`;
}
