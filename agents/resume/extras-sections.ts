import { printPeriod } from '#shared/domain/print-dates.ts';
import type { Profile, ProfileExtra } from '#shared/domain/profile.ts';
import type { Claim, ResumeEntry } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import type { Choices } from './choices.ts';
import type { Section } from './experience-section.ts';
import { byWeight, candidatesAt, placesOf } from './lines.ts';

/** References are for later in a hiring process, so they stay off the resume. */
const HEADINGS: [Exclude<ProfileExtra['kind'], 'reference' | 'interest'>, string][] = [
  ['certificate', 'Certificates'],
  ['award', 'Awards'],
  ['publication', 'Publications'],
  ['volunteer', 'Volunteering'],
  ['other', 'More'],
];
const EXTRA_LINES = 2;

/** Certificates, awards and the like, a section a kind. */
export function extrasSections(profile: Profile, index: FactIndex, choices: Choices): Section[] {
  const sections = HEADINGS.map(
    ([kind, heading]): Section => ({
      kind: 'extras',
      heading,
      entries: profile.extras.flatMap((item, position) =>
        item.kind === kind && !choices.leaveOut(item.title)
          ? [entryOf(item, `extras[${position}]`, index, choices)]
          : [],
      ),
    }),
  );
  return [...sections, interestsSection(profile, index, choices)];
}

/** Interests in one line: `Cartography (maps, GIS); Sailing`. */
function interestsSection(profile: Profile, index: FactIndex, choices: Choices): Section {
  const lines = profile.extras.flatMap(({ kind, title, highlights }, position): Claim[] => {
    if (kind !== 'interest' || choices.leaveOut(title)) return [];
    const text = highlights.length === 0 ? title : `${title} (${highlights.join(', ')})`;
    const places = [`extras[${position}]`, ...placesOf(`extras[${position}].highlights`, highlights.length)];
    const factIds = places.flatMap((place) => index.at(place).map((fact) => fact.id));
    return factIds.length === 0 ? [] : [{ text, factIds, origin: 'verbatim' }];
  });
  const factIds = lines.flatMap((line) => line.factIds);
  const entry: ResumeEntry = {
    title: '',
    organisation: '',
    location: '',
    dates: '',
    url: '',
    factIds,
    lines,
  };
  return { kind: 'extras', heading: 'Interests', entries: lines.length === 0 ? [] : [entry] };
}

function entryOf(item: ProfileExtra, source: string, index: FactIndex, choices: Choices): ResumeEntry {
  const places = [`${source}.text`, ...placesOf(`${source}.highlights`, item.highlights.length)];
  const found = byWeight(candidatesAt(places, index, choices));
  const lines = choices.whole ? found : found.slice(0, EXTRA_LINES);
  return {
    title: item.title,
    organisation: item.organisation,
    location: '',
    dates: printPeriod(item.date, item.end ?? '', item.current === true),
    url: item.url,
    factIds: index.at(source).map((fact) => fact.id),
    lines: lines.map((line) => line.claim),
  };
}
