import { postingPath } from '../board.ts';
import { valuesOf } from '../check-submission.ts';
import type { FormErrors } from '../control.ts';
import { type Html, html, raw } from '../html.ts';
import { frame } from '../pages/frame.ts';
import type { Posting } from '../posting.ts';
import { workdayControl } from './control-markup.ts';
import type { Draft } from './drafts.ts';
import { controlsOf, type Step } from './steps.ts';

interface PageState {
  steps: readonly Step[];
  step: Step;
  draft: Draft;
  errors: FormErrors;
  query: string;
}

/** One step of the wizard. */
export function workdayStepPage(posting: Posting, state: PageState): Html {
  const { steps, step, errors } = state;
  const index = steps.indexOf(step);
  return frame(
    { title: `${step.title} - ${posting.title} - ${posting.company.name}`, style: 'workday' },
    html`<header class="bar"><strong>${posting.company.name}</strong> <a href="${postingPath(posting)}">Back to Job Posting</a></header>
<main class="wizard"><h1>${posting.title}</h1>
<ol class="progress" data-automation-id="progressBar">${steps.map((item, position) => html`<li${item === step && raw(' aria-current="step"')}${position < index && ' class=done'}>${item.title}</li>`)}</ol>
<form action="${postingPath(posting)}/apply/${step.id}${state.query}" method="post" enctype="multipart/form-data" novalidate data-automation-id="applyFlowPage">
<h2>${step.title}</h2>
${step.id !== 'review' && html`<p class="note"><abbr title="required">*</abbr> Indicates a required field</p>`}
${summary(step, errors)}
${step.id === 'review' ? review(state) : groups(state)}
<footer class="buttons">
<button type="submit" name="direction" value="next" class="primary" data-automation-id="pageFooterNextButton">${step.id === 'review' ? 'Submit' : 'Save and Continue'}</button>
${index > 0 && html`<button type="submit" name="direction" value="back" formnovalidate data-automation-id="pageFooterBackButton">Back</button>`}
</footer></form></main>`,
  );
}

function groups({ step, draft, errors }: PageState): Html[] {
  return step.groups.map(
    (group) => html`<section class="group">${group.title !== '' && html`<h3>${group.title}</h3>`}
${group.controls.map((item) => workdayControl(item, { values: draft.values[item.name] ?? [], error: errors[item.name], attached: draft.files[item.name]?.name }))}</section>`,
  );
}

function summary(step: Step, errors: FormErrors): Html | null {
  const wrong = controlsOf(step).filter((item) => errors[item.name] !== undefined);
  if (wrong.length === 0) return null;
  return html`<div class="errors" role="alert" data-automation-id="errorBanner"><strong>Errors Found</strong>
<ul>${wrong.map((item) => html`<li><a href="#${item.name}">${item.label}</a>: ${errors[item.name]}</li>`)}</ul></div>`;
}

function review({ steps, draft }: PageState): Html {
  return html`<div class="review">${steps
    .slice(0, -1)
    .map(
      (step) =>
        html`<section><h3>${step.title}</h3><dl>${controlsOf(step).map(
          (item) =>
            html`<dt>${item.label}</dt><dd>${draft.files[item.name]?.name ?? (valuesOf(draft, item.name).join(', ') || '-')}</dd>`,
        )}</dl></section>`,
    )}</div>`;
}
