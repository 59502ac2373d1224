import type { useProfileFormRoot } from './profile-form.ts';

type Form = Pick<ReturnType<typeof useProfileFormRoot>, 'getValues' | 'insertListItem'>;

export interface RemovedEntry {
  profileId: string;
  /** The list that it stood in. */
  path: string;
  index: number;
  item: { id?: string | undefined } | undefined;
}

/** The form that each profile was last changed in. */
const forms = new Map<string, Form>();

/** Says that a profile is changed in this form from now on. */
export function noteForm(form: Form): void {
  forms.set(form.getValues().id, form);
}

/** Puts an entry back into what its profile is now, whichever form it was removed in; nothing where it is back already. */
export function putBack({ profileId, path, index, item }: RemovedEntry): void {
  const form = forms.get(profileId);
  const list = form?.getValues()[path as 'experience'];
  if (form === undefined || list === undefined) return;
  if (item?.id !== undefined && list.some(({ id }) => id === item.id)) return;
  form.insertListItem(path, item, Math.min(index, list.length));
}
