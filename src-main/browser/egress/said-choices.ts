import type { Verdict } from './egress-state.ts';
import type { Outgoing } from './outgoing.ts';
import { entriesOf } from './sent-entries.ts';

/** One thing that can be chosen in a form, and whether it stood chosen as the user approved it. */
export interface FormChoice {
  label: string;
  /** What the page calls its box, each of several names. */
  names: readonly string[];
  /** What its box says where it is chosen. */
  value: string;
  chosen: boolean;
  /** `box`: to be ticked by itself; `one`: of several of that name no more than one is chosen. */
  kind: 'box' | 'one';
}

/** The steps to a value, as `consent[marketing]` or nested objects name them, and what stands there. */
type Said = readonly [path: readonly string[], value: string];

const YES = /^(on|true|yes|1|checked)$/i;
const NAMED = ['name', 'id', 'key', 'field'];
const CHOSEN = ['checked', 'selected'];
const DEEPEST = 12;

/**
 * Labels of what a request says is chosen, and was not as the form was approved. Only what it says under a box's own name
 * counts: an unticked box says nothing, or that it is not, and what else a page sends along is its own.
 */
export function chosenAnew(
  request: Pick<Outgoing, 'url' | 'body'>,
  choices: readonly FormChoice[],
): string[] {
  if (choices.length === 0) return [];
  const said = saidIn(request);
  const anew = choices.filter(({ chosen }) => !chosen).filter((choice) => saysChosen(choice, choices, said));
  return [...new Set(anew.map(({ label }) => label))];
}

/** The verdict on a request; what could send the form is held where it says more chosen than was approved. */
export function keepToChoices(request: Outgoing, verdict: Verdict, choices: readonly FormChoice[]): Verdict {
  const chooses = verdict.pass && verdict.sends ? chosenAnew(request, choices) : [];
  if (chooses.length === 0) return verdict;
  const what = chooses.map((label) => `"${label}"`).join(', ');
  return { pass: false, sends: true, chooses, why: `it would choose ${what}, which you did not see chosen` };
}

function saysChosen(
  choice: FormChoice,
  choices: readonly FormChoice[],
  { entries, isCounted }: SaidIn,
): boolean {
  const under = entries.filter(([path]) => isNamed(choice, path)).map(([, value]) => value);
  const beside = choices.filter(
    (other) => other !== choice && other.names.some((name) => choice.names.includes(name)),
  );
  if (choice.kind === 'one') {
    const stood = beside.filter(({ chosen }) => chosen).map(({ value }) => value);
    return (
      choice.value !== '' &&
      under.includes(choice.value) &&
      !stood.some((value) => value === choice.value || under.includes(value))
    );
  }
  const alike = beside.filter(({ value, chosen }) => chosen && value === choice.value).length;
  const times = under.filter((value) => value === choice.value).length;
  if (times > 0) return alike === 0 || (isCounted && times > alike);
  return beside.length === 0 && under.some((value) => YES.test(value));
}

function isNamed({ names }: FormChoice, path: readonly string[]): boolean {
  return names.some((name) => {
    const steps = stepsOf(name);
    return (
      steps.length > 0 && steps.every((step, index) => path[path.length - steps.length + index] === step)
    );
  });
}

const stepsOf = (name: string): string[] =>
  name.split(/[.[\]]+/).filter((step) => step !== '' && !/^\d+$/.test(step));

interface SaidIn {
  entries: readonly Said[];
  /** Each box says itself once, as the browser writes them. */
  isCounted: boolean;
}

function saidIn(request: Pick<Outgoing, 'url' | 'body'>): SaidIn {
  const body = asJson(request.body);
  if (body !== null) {
    const asked = [...request.url.searchParams].map(([name, value]): Said => [stepsOf(name), value]);
    return { entries: [...asked, ...inside([], body, 0)], isCounted: false };
  }
  const entries = entriesOf(request).flatMap(([name, value]): Said[] => {
    const packed = asJson(value);
    return packed === null ? [[stepsOf(name), value]] : inside(stepsOf(name), packed, 0);
  });
  return { entries, isCounted: true };
}

function inside(path: readonly string[], value: unknown, depth: number): Said[] {
  const packed = typeof value === 'string' ? asJson(value) : null;
  if (packed !== null && depth <= DEEPEST) return inside(path, packed, depth + 1);
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return [[path, String(value)]];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => inside(path, one, depth + 1));
  const parts = Object.entries(value);
  return [
    ...ofBox(path, value),
    ...parts.flatMap(([key, one]) => inside([...path, ...stepsOf(key)], one, depth + 1)),
  ];
}

/** A box that is written as an object of its own: `{ "name": "news", "checked": true }`. */
function ofBox(path: readonly string[], value: object): Said[] {
  const parts = new Map<string, unknown>(Object.entries(value));
  const names = NAMED.map((key) => parts.get(key)).filter((name) => typeof name === 'string');
  const state = CHOSEN.map((key) => parts.get(key)).find((one) => typeof one === 'boolean');
  const says = state === undefined ? parts.get('value') : state && (parts.get('value') ?? true);
  if (typeof says !== 'string' && typeof says !== 'boolean' && typeof says !== 'number') return [];
  return names.map((name): Said => [[...path, ...stepsOf(name)], String(says)]);
}

/** What is written in base64 is read as well. */
const WRAPPED = /^[\w+/-]{16,}={0,2}$/;

function asJson(text: string): unknown {
  const given = text.trim();
  const trimmed = WRAPPED.test(given) ? Buffer.from(given, 'base64').toString('utf8').trim() : given;
  if (!/^[{[]/.test(trimmed)) return null;
  try {
    return JSON.parse(trimmed) as unknown;
  } catch {
    return null;
  }
}
