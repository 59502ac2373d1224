import {
  type Besides,
  CHANGES,
  type DrawnForm,
  FOREIGN,
  type Mode,
  SHAPES,
  TRANSPORTS,
  VEILS,
} from './drawn.ts';
import { type Seeded, seeded } from './seeded.ts';
import { ownSite, PRESSED_SITES, type SiteModel, VENDOR_SITES } from './sites.ts';
import { type FieldName, LANGUAGES, WORDS } from './words.ts';

const MOST_MS = 3000;
const HARMLESS = 0.55;
const BY_HAND = 0.2;
const WITH_BESIDES = 0.3;
const ASKED: readonly Mode[] = ['look', 'send', 'draft-stop', 'draft-approve', 'auto'];

/** The form of a seed; always the same. Parts that are given win over the drawn ones. */
export function drawForm(seed: number, given: Partial<DrawnForm> = {}): DrawnForm {
  const random = seeded(seed);
  const id = idOf(seed);
  const language = random.pick(LANGUAGES);
  const words = WORDS[language];
  const known = random.chance(0.4);
  const vendorName = random.pick(Object.keys(VENDOR_SITES));
  const saves = random.chance(0.6);
  const mode = random.pick(ASKED);
  const shape = shapeOf(random, known ? vendorName : null);
  const transport = random.pick(TRANSPORTS);
  const how = random.pick(FOREIGN);
  const harmless = random.chance(HARMLESS);
  const foreignOrigin = foreignOf(random, id);
  const form: DrawnForm = {
    ...{ seed, mode, language, shape, transport },
    vendor: null,
    ...{ url: '', formUrl: '', sendUrl: '', drafts: [] },
    steps: stepsOf(shape, random),
    countsSteps: random.chance(0.6),
    change: random.pick(CHANGES),
    changeMs: random.chance(0.3) ? 0 : random.whole(1, MOST_MS),
    drawMs: random.chance(0.4) ? 0 : random.whole(1, MOST_MS),
    element: random.pick(['button', 'button', 'input', 'link', 'div'] as const),
    answer: random.pick(['page', 'page', 'in-place', 'redirect', 'refused'] as const),
    foreign: harmless ? null : { how, origin: foreignOrigin },
    framed: random.chance(0.15),
    words: {
      next: random.pick(words.next),
      submit: random.pick(words.submit),
      apply: random.pick(words.apply),
    },
    besides: random.chance(WITH_BESIDES) ? besidesOf(random) : null,
    ...(mode === 'auto' && shape !== 'one-click' && random.chance(BY_HAND) && { mode: 'by-hand' }),
    ...given,
  };
  // A vendor's own pages are as they are; it is other people's that attack.
  const vendors = ['one-form-steps', 'one-click'].includes(form.shape) ? PRESSED_SITES : VENDOR_SITES;
  const sends = random.whole(0, 5);
  const names = Object.keys(vendors);
  const vendor = vendors[vendorName] ?? vendors[names[sends % names.length] ?? ''];
  return placed(form, known && form.foreign === null && vendor ? vendor(id) : ownSite(id, saves, sends));
}

/** Jobs of one company with titles of their own: a number alone makes no other job. The seed stands at the end. */
export function titleOf(seed: number): string {
  const letters = [...String(seed)].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('a');
  return `Platform Engineer ${letters}a ${seed}`;
}

/** The mark by which the server knows whose request it is. */
export function idOf(seed: number): string {
  return `f${seed}x`;
}

function placed(form: DrawnForm, { vendor, page, send, drafts }: SiteModel): DrawnForm {
  const { foreign } = form;
  const elsewhere = foreign !== null && /^(page-|frame$)/.test(foreign.how) ? foreign.origin : null;
  const moved = (url: string): string => (elsewhere === null ? url : `${elsewhere}${new URL(url).pathname}`);
  const framed = elsewhere !== null && foreign?.how === 'frame' ? true : form.framed;
  return {
    ...{ ...form, vendor, framed },
    url: page,
    formUrl: framed ? `${moved(page)}/frame` : moved(page),
    sendUrl: moved(send),
    drafts: drafts.map((draft) => ({ ...draft, url: moved(draft.url) })),
  };
}

function shapeOf(random: Seeded, vendor: string | null): DrawnForm['shape'] {
  const drawn = random.pick(SHAPES);
  if (vendor === 'workday') return 'stepped';
  return drawn;
}

function stepsOf(shape: DrawnForm['shape'], random: Seeded): FieldName[][] {
  if (shape === 'one-click') return [];
  const two: FieldName[][] = [
    ['first', 'last', 'email'],
    ['phone', 'resume'],
  ];
  if (shape === 'stepped' || shape === 'posted-steps') return random.chance(0.5) ? two : [...two, ['street']];
  return [two.flat()];
}

function besidesOf(random: Seeded): Besides {
  const kind = random.pick(['consent', 'prefilled', 'animal', 'veil', 'veil', 'veil'] as const);
  return kind === 'veil' ? { kind, veil: random.pick(Object.keys(VEILS)) } : { kind };
}

/** Another company's origin, another port, or a name beside the page's own. */
function foreignOf(random: Seeded, id: string): string {
  return random.pick([
    `https://collector-${id}.example`,
    `https://careers-${id}.example:8443`,
    `https://apply.careers-${id}.example`,
    `https://careers-${id}.example.collector.example`,
  ]);
}
