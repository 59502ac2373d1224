import { drawForm } from './draw.ts';
import type { DrawnForm, Mode } from './drawn.ts';
import { fillInRun } from './fill-in-run.ts';
import { fillOne } from './fill-one.ts';
import { judge, type Verdict } from './judge.ts';
import { openProgram } from './open-program.ts';
import { startSite } from './site.ts';
import type { Worked } from './worked.ts';

export interface Result {
  form: DrawnForm;
  worked: Worked;
  verdict: Verdict;
}

/** A form by its seed, with parts that win over what would be drawn. */
export type Wanted = { seed: number } & Partial<DrawnForm>;

const RUN_MODES: readonly Mode[] = ['draft-stop', 'draft-approve', 'auto'];
const AT_ONCE = 2;
/** Forms of one run. */
const MOST_IN_RUN = 100;
/** What a page sends as it goes may still be on its way. */
const AFTERMATH_MS = 700;

/** Lets the real program fill in each form in the mode that was drawn for it, and judges by what arrived. */
export async function workForms(wanted: readonly Wanted[], say: (line: string) => void): Promise<Result[]> {
  const site = await startSite();
  for (const { seed, ...given } of wanted) site.given.set(seed, given);
  const forms = wanted.map(({ seed, ...given }) => drawForm(seed, given));
  const worked = new Map<number, Worked>();
  const program = await openProgram(site);
  try {
    const alone = forms.filter(({ mode }) => !RUN_MODES.includes(mode));
    const worker = async (): Promise<void> => {
      for (let form = alone.shift(); form !== undefined; form = alone.shift())
        worked.set(form.seed, await fillOne(program, form));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    say(`  ${worked.size} forms one by one`);
    for (const mode of RUN_MODES) {
      const ofMode = forms.filter((form) => form.mode === mode);
      for (let at = 0; at < ofMode.length; at += MOST_IN_RUN) {
        const part = ofMode.slice(at, at + MOST_IN_RUN);
        for (const [seed, end] of await fillInRun(program, site, mode, part)) worked.set(seed, end);
        say(`  ${part.length} forms in a run (${mode})`);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
    return forms.map((form) => {
      const end = worked.get(form.seed) as Worked;
      return { form, worked: end, verdict: judge(form, end, site.arrived) };
    });
  } finally {
    await program.close();
    await site.close();
  }
}
