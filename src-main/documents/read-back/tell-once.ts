/** Remembers, until the program ends, what each profile's user was told of, so that nobody is told twice. */
export function createTellOnce(): (profileId: string, what: readonly string[]) => string[] {
  const told = new Set<string>();
  return (profileId, what) => {
    const fresh = what.filter((one) => !told.has(`${profileId}: ${one}`));
    for (const one of fresh) told.add(`${profileId}: ${one}`);
    return fresh;
  };
}
