import { type Control, control } from '../control.ts';
import type { Posting } from '../posting.ts';
import { DISCLOSURE_GROUPS } from './disclosure-groups.ts';
import { EXPERIENCE_GROUPS } from './experience-groups.ts';
import type { Group } from './group.ts';
import { informationGroups } from './information-groups.ts';
import { YES_NO } from './yes-no.ts';

export interface Step {
  id: 'my-information' | 'my-experience' | 'questions' | 'disclosures' | 'review';
  title: string;
  groups: readonly Group[];
}

/** The wizard's steps for a posting, in order; the last one only shows what was said. */
export function stepsOf(posting: Posting): Step[] {
  return [
    { id: 'my-information', title: 'My Information', groups: informationGroups(posting) },
    { id: 'my-experience', title: 'My Experience', groups: EXPERIENCE_GROUPS },
    {
      id: 'questions',
      title: 'Application Questions',
      groups: [{ title: '', controls: questionControls(posting) }],
    },
    { id: 'disclosures', title: 'Voluntary Disclosures', groups: DISCLOSURE_GROUPS },
    { id: 'review', title: 'Review', groups: [] },
  ];
}

export function controlsOf(step: Step): Control[] {
  return step.groups.flatMap((group) => group.controls);
}

function questionControls(posting: Posting): Control[] {
  const country = posting.places[0]?.country ?? 'the country of this job';
  const legal = [
    control({
      name: 'authorized',
      label: `Are you legally authorized to work in ${country}?`,
      type: 'select',
      required: true,
      options: YES_NO,
    }),
    control({
      name: 'sponsorship',
      label: 'Will you now or in the future require sponsorship for employment visa status?',
      type: 'select',
      required: true,
      options: YES_NO,
    }),
    control({
      name: 'start',
      label: 'What is the earliest date you could start?',
      type: 'date',
      required: true,
    }),
  ];
  return [...legal, ...posting.questions.map((question) => control(question))].map((item) => ({
    ...item,
    name: `primaryQuestionnaire--${item.name}`,
  }));
}
