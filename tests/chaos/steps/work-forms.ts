import { median } from '#tests/measures/measure.ts';
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

/** What became of all of them. */
export interface Results {
  results: Result[];
  /** Packets that came beside the web's own connections, of whichever form. */
  datagrams: number;
}

/** A form by its seed, with parts that win over what would be drawn. */
export type Wanted = { seed: number } & Partial<DrawnForm>;

const RUN_MODES: readonly Mode[] = ['draft-stop', 'draft-approve', 'auto', 'by-hand'];
const AT_ONCE = 3;
/** Forms of one run. */
const MOST_IN_RUN = 100;
/** What a page sends as it goes may still be on its way. */
const AFTERMATH_MS = 700;

/** Lets the real program fill in each form in the mode that was drawn for it, and judges by what arrived. */
export async function workForms(wanted: readonly Wanted[], say: (line: string) => void): Promise<Results> {
  const site = await startSite();
  for (const { seed, ...given } of wanted) site.given.set(seed, given);
  const forms = wanted.map(({ seed, ...given }) => drawForm(seed, given));
  const worked = new Map<number, Worked>();
  const program = await openProgram(site);
  try {
    const began = performance.now();
    const secondsSince = (at: number): number => (performance.now() - at) / 1000;
    const alone = forms.filter(({ mode }) => !RUN_MODES.includes(mode));
    const times: number[] = [];
    const worker = async (): Promise<void> => {
      for (let form = alone.shift(); form !== undefined; form = alone.shift()) {
        const at = performance.now();
        worked.set(form.seed, await fillOne(program, form));
        times.push(secondsSince(at));
      }
    };
    const inRuns = async (mode: Mode): Promise<void> => {
      const ofMode = forms.filter((form) => form.mode === mode);
      for (let at = 0; at < ofMode.length; at += MOST_IN_RUN) {
        const part = ofMode.slice(at, at + MOST_IN_RUN);
        for (const [seed, end] of await fillInRun(program, site, mode, part)) worked.set(seed, end);
        say(`  ${part.length} forms in a run (${mode}), ${secondsSince(began).toFixed(0)} s after the start`);
      }
    };
    // What is waited for overlaps: all are open in one browser.
    await Promise.all([...Array.from({ length: AT_ONCE }, worker), ...RUN_MODES.map(inRuns)]);
    const each =
      times.length === 0 ? '' : `; of ${times.length} alone each took ${median(times).toFixed(1)} s`;
    say(`  ${worked.size} forms in ${secondsSince(began).toFixed(0)} s${each}`);
    await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
    const results = forms.map((form) => {
      const end = worked.get(form.seed) as Worked;
      return { form, worked: end, verdict: judge(form, end, site.arrived) };
    });
    return { results, datagrams: site.datagrams() };
  } finally {
    await program.close();
    await site.close();
  }
}
