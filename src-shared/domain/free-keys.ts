import data from '../../resources/free-keys.json' with { type: 'json' };

/** A provider whose key can be had without paying, with the way to it. */
export interface FreeKey {
  /** As in the order of providers. */
  id: string;
  /** What its key is kept under. */
  secret: string;
  label: string;
  /** The one that is proposed. */
  best: boolean;
  /** The page that makes a key. */
  page: string;
  /** How its keys begin; empty where that is not known. */
  begins: string;
  /** What it gives and what it takes, in two sentences. */
  gives: string;
  /** What to do on the page. */
  steps: string[];
}

export const FREE_KEYS: readonly FreeKey[] = data.providers;

/** What is wrong with a pasted key, in words; empty where it may be one. */
export function keyProblem(pasted: string, { label, begins }: Pick<FreeKey, 'label' | 'begins'>): string {
  const key = pasted.trim();
  if (key === '') return '';
  if (/\s/.test(key)) return 'A key has no spaces. Copy it again, only the key itself.';
  const other = FREE_KEYS.find((one) => one.begins !== '' && key.startsWith(one.begins));
  if (other !== undefined && other.label !== label)
    return `This is a key of ${other.label}. Choose it above.`;
  if (begins !== '' && !key.startsWith(begins)) return `Keys of ${label} begin with ${begins}`;
  return key.length < 20 ? 'This is too short for a key. Copy it again, whole.' : '';
}
