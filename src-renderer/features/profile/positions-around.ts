/** Where the positions at one employer stand that a job is one of: those beside it with the same company. */
export function positionsAround(jobs: readonly { company: string }[], index: number): number[] {
  const company = jobs[index]?.company ?? '';
  if (company === '') return [index];
  const isOfIt = (at: number) => jobs[at]?.company === company;
  let from = index;
  let to = index;
  while (isOfIt(from - 1)) from -= 1;
  while (isOfIt(to + 1)) to += 1;
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
