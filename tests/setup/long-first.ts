import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose files take longest, the longest first: started last, one of them would keep a whole run waiting. */
const LONG = ['/integration/chaos/', '/integration/forms/leave/', '/integration/forms/', '/integration/'];

/** What takes long is begun first, and what only computes fills the cores while that waits. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => rank(one.moduleId) - rank(other.moduleId));
  }
}

function rank(path: string): number {
  const at = LONG.findIndex((folder) => path.includes(folder));
  return at === -1 ? LONG.length : at;
}
