import { collectControls } from './in-page/collect.ts';
import { datePartTools } from './in-page/date-part-tools.ts';
import { domTools } from './in-page/dom-tools.ts';
import { labelTools } from './in-page/label-tools.ts';
import { needTools } from './in-page/need-tools.ts';
import { questionTools } from './in-page/question-tools.ts';
import { scopeTools } from './in-page/scope-tools.ts';
import { sightTools } from './in-page/sight-tools.ts';
import { valueTools } from './in-page/value-tools.ts';
import { veilTools } from './in-page/veil-tools.ts';
import { widgetTools } from './in-page/widget-tools.ts';

/**
 * The one script that reads a document, as source text: it evaluates to a `RawDocument`. Each part is a function that
 * stands on its own and gets the others handed in, so the source survives bundling.
 */
export function pageScript(markPrefix: string): string {
  return `(() => {
    const dom = (${domTools})();
    const veil = (${veilTools})(dom);
    const sight = (${sightTools})(dom, veil);
    const labels = (${labelTools})(dom);
    const questions = (${questionTools})(dom, labels);
    const scope = (${scopeTools})(dom);
    const widgets = (${widgetTools})(dom, sight);
    const values = (${valueTools})(dom, widgets);
    const dates = (${datePartTools})(dom);
    const need = (${needTools})(dom, labels);
    return (${collectControls})({ dom, sight, labels, questions, scope, widgets, values, dates, need }, ${JSON.stringify(markPrefix)});
  })()`;
}
