import { companyKey } from '../company-key.ts';
import type { Printed } from '../profile.ts';
import type { MergeNotes } from './difference.ts';
import { textKey } from './same-items.ts';

type Fields = Record<string, unknown>;

interface FieldsOf {
  /** The keys' beginning, as `experience.e1.`. */
  path: string;
  of: string;
  labels: Readonly<Record<string, string>>;
  canKeepBoth: boolean;
  /** Whether the two say the same in a field in other words. */
  alike?: ((field: string) => boolean) | undefined;
}

/**
 * The texts named in `labels`, each from the one that has it; where both have one and they differ, as the user chose.
 * Null when the user keeps both, so that the two must stand apart.
 */
export function mergeFields<T extends object>(
  mine: T,
  theirs: T,
  { path, of, labels, canKeepBoth, alike }: FieldsOf,
  notes: MergeNotes,
): T | null {
  const merged = { ...mine } as Fields;
  let apart = false;
  for (const [field, label] of Object.entries(labels)) {
    const [own, other] = [saidBy(mine, field), saidBy(theirs, field)];
    if (other === '') continue;
    if (isSame(field, own, other) || alike?.(field) === true) notes.same += 1;
    else if (own === '') {
      put(merged, field, other, theirs);
      notes.news.push({ kind: [of, label].filter((part) => part !== '').join(' – '), text: other });
    } else {
      const key = `${path}${field}`;
      const choice = notes.choice({ key, of, label, mine: own, theirs: other, canKeepBoth });
      if (choice === 'theirs') put(merged, field, other, theirs);
      apart ||= choice === 'both';
    }
  }
  return apart ? null : (merged as T);
}

const TODAY = 'today';

/** What an item says in a field; of the end of what goes on, that it goes on. */
function saidBy(item: object, field: string): string {
  const { [field]: value, current } = item as Fields;
  if (field === 'end' && current === true) return TODAY;
  return typeof value === 'string' ? value : '';
}

/** Also how the file wrote it, so that it is not lost. */
function put(item: Fields, field: string, value: string, from: { printed?: Printed | undefined }): void {
  if (field === 'end' && (value === TODAY || 'current' in item)) item['current'] = value === TODAY;
  item[field] = field === 'end' && value === TODAY ? '' : value;
  const printed = from.printed?.[field];
  if (printed !== undefined) item.printed = { ...(item.printed as Printed | undefined), [field]: printed };
}

/** The same words; or a date of which one says less than the other, where the fuller one of the profile stays. */
function isSame(field: string, own: string, other: string): boolean {
  if (textKey(own) === textKey(other)) return true;
  if (field === 'company' && own !== '' && companyKey(own) === companyKey(other)) return true;
  if (field === 'phone' && dialled(own) !== '' && dialled(own) === dialled(other)) return true;
  return /^\d{4}(-\d{2})*$/.test(other) && own.startsWith(`${other}-`);
}

/** What of a number is dialled: `+49 (170) 1` and `+49 170-1` are one number. */
const dialled = (phone: string): string => phone.replace(/[^+\d]/g, '');
