type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What stands at `experience.0.title`; undefined where there is nothing. */
export function readAt(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((place, key) => (isFields(place) ? place[key] : undefined), root);
}

/** A copy with another value at a path; what lies beside the path is shared with the original. */
export function withAt<T>(root: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const copy = (Array.isArray(root) ? [...root] : { ...root }) as Fields;
  copy[key] = rest.length === 0 ? value : withAt(copy[key], rest.join('.'), value);
  return copy as T;
}
