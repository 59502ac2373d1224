/** Plain data with every text in it as UTF-16 allows it: half of a pair of surrogates, which nobody can write down, becomes `�`. */
export function wellFormedIn<T>(value: T): T {
  if (typeof value === 'string') return (value.isWellFormed() ? value : value.toWellFormed()) as T;
  if (Array.isArray(value)) return value.map(wellFormedIn) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [wellFormedIn(key), wellFormedIn(item)]),
  ) as T;
}
