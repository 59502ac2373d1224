import type { Chance } from './chance.ts';

/** A question that the page's own script draws, as its libraries would, in place of the browser's boxes. */
export interface DrawnWidget {
  /** The call that draws it where it stands. */
  script: string;
  type: 'combobox' | 'select' | 'toggle' | 'radio' | 'date' | 'file' | 'tel';
  required: boolean;
  /** What a reader sees of its choices, where it shows them before it is opened. */
  options: readonly string[];
  held: string;
}

interface Asked {
  label: string;
  held: string;
  chance: Chance;
}

type Made = Omit<DrawnWidget, 'script' | 'held'>;

const call = (name: string, ...values: unknown[]): string =>
  `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
const closed = (required = false): Made => ({ type: 'combobox', required, options: [] });

/** A list to choose one from, in a shape that is drawn: shown at once, late, further down, in cells, or only on Enter. */
export function drawnList({ label, held, chance }: Asked, options: readonly string[]): DrawnWidget {
  const open: Made = { type: 'combobox', required: false, options };
  const name = `m${Math.floor(chance.next() * 1e6)}`;
  const filler = Array.from({ length: 90 }, (_, index) => `${String(index).padStart(2, '0')} --`);
  const shapes: [string, Made][] = [
    [call('radix', label, options), { ...open, required: true }],
    [call('mui', label, options), closed(true)],
    [call('antd', label, options), closed(true)],
    [call('choices', label, options), open],
    [call('menuRadios', label, name, options), open],
    [call('drawnApart', label, name, options), { ...open, type: 'select' }],
    [call('suggest', label, options, {}), closed()],
    [call('suggest', label, options, { delay: 250, least: 1 }), closed()],
    [call('suggest', label, options, { shape: 'grid' }), closed()],
    [call('suggest', label, options, { shape: 'plain' }), closed()],
    [call('suggest', label, options, { only: 'Enter' }), closed()],
    [call('virtual', label, [...filler, ...options]), closed()],
  ];
  const [script, made] = chance.one(shapes);
  return { ...made, script, held };
}

/** A yes and a no as two buttons. */
export function drawnToggle({ label, held, chance }: Asked, options: readonly string[]): DrawnWidget {
  const script = call('toggles', label, options, { pressed: chance.is(0.5) });
  return { script, type: 'toggle', required: true, options, held };
}

/** Several of a list, each of which becomes a chip. */
export function drawnChips(
  { label }: Pick<Asked, 'label'>,
  options: readonly string[],
  held: string,
): DrawnWidget {
  return { ...closed(), script: call('chips', label, options), held };
}

/** A date of 1 February 2027: in parts that take keys, behind a mask, or in a calendar that is turned. */
export function drawnDate({ label, chance }: Pick<Asked, 'label' | 'chance'>): DrawnWidget {
  const made = { type: 'date' as const, options: [] };
  const shapes: DrawnWidget[] = [
    {
      ...made,
      required: true,
      script: call('spinDate', label, ['Day', 'Month', 'Year']),
      held: '01/02/2027',
    },
    { ...made, required: true, script: call('spinDate', label), held: '02/01/2027' },
    { ...made, required: false, script: call('calendar', label), held: '02/01/2027' },
    { ...made, required: false, script: call('calendar', label, { dialog: false }), held: '02/01/2027' },
    {
      ...made,
      required: false,
      script: call('mask', label, '##.##.####', { help: 'DD.MM.YYYY' }),
      held: '01.02.2027',
    },
    {
      ...made,
      required: false,
      script: call('mask', label, '####-##-##', { help: 'YYYY-MM-DD' }),
      held: '2027-02-01',
    },
  ];
  return chance.one(shapes);
}

/** A file behind a button, a link or a tile, whose box is hidden, elsewhere, or made when it is asked for. */
export function drawnUpload({ label, held, chance }: Asked): DrawnWidget {
  const shape = chance.one(['button', 'link', 'tile']);
  const required = chance.is(0.5);
  const script = call('upload', label, { shape, input: chance.one(['hidden', 'made']), required });
  return { script, type: 'file', required, options: [], held };
}
