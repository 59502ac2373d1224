import { VISIBLE_TEXT_SOURCE } from '#shared/domain/visible-text.ts';
import { blockTools } from './in-page/block-tools.ts';
import { clipTools } from './in-page/clip-tools.ts';
import { collectControls } from './in-page/collect.ts';
import { columnTools } from './in-page/column-tools.ts';
import { coverTools } from './in-page/cover-tools.ts';
import { datePartTools } from './in-page/date-part-tools.ts';
import { domTools } from './in-page/dom-tools.ts';
import { drawnTools } from './in-page/drawn-tools.ts';
import { goesAway } from './in-page/goes-away.ts';
import { labelMarkTools } from './in-page/label-mark-tools.ts';
import { labelTools } from './in-page/label-tools.ts';
import { needTools } from './in-page/need-tools.ts';
import { overTools } from './in-page/over-tools.ts';
import { proxyTools } from './in-page/proxy-tools.ts';
import { questionTools } from './in-page/question-tools.ts';
import { scopeTools } from './in-page/scope-tools.ts';
import { sightTools } from './in-page/sight-tools.ts';
import { signatureTools } from './in-page/signature-tools.ts';
import { sliderTools } from './in-page/slider-tools.ts';
import { tagTools } from './in-page/tag-tools.ts';
import { traitTools } from './in-page/trait-tools.ts';
import { uploadTools } from './in-page/upload-tools.ts';
import { valueTools } from './in-page/value-tools.ts';
import { veilTools } from './in-page/veil-tools.ts';
import { widgetTools } from './in-page/widget-tools.ts';

/**
 * The one script that reads a document, as source text: it evaluates to a `RawDocument`. Each part is a function that
 * stands on its own and gets the others handed in, so the source survives bundling.
 */
export function pageScript(markPrefix: string): string {
  return `(() => {
    const dom = (${domTools})(${VISIBLE_TEXT_SOURCE});
    const veil = (${veilTools})(dom, (${clipTools})(), (${coverTools})(dom, ${goesAway}));
    const sight = (${sightTools})(dom, veil);
    const drawn = (${drawnTools})(dom, sight);
    const uploads = (${uploadTools})(dom, sight);
    const labels = (${labelTools})(dom, drawn, (${columnTools})(dom), (${labelMarkTools})(dom));
    const questions = (${questionTools})(dom, labels);
    const scope = (${scopeTools})(dom);
    const sliders = (${sliderTools})(sight);
    const widgets = (${widgetTools})(dom, sight, drawn, uploads, sliders, (${signatureTools})(dom, sight));
    const tags = (${tagTools})(dom);
    const values = (${valueTools})(dom, widgets, drawn, sliders, tags);
    const dates = (${datePartTools})(dom);
    const traits = (${traitTools})(dom, sight, drawn, sliders);
    const blocks = (${blockTools})(dom);
    const need = (${needTools})(dom, labels, drawn);
    const over = (${overTools})(dom, ${goesAway});
    const proxies = (${proxyTools})(dom, sight, labels, widgets, drawn, sliders);
    return (${collectControls})({ dom, sight, labels, questions, scope, drawn, widgets, values, dates, need, traits, tags, blocks, over, proxies }, ${JSON.stringify(markPrefix)});
  })()`;
}

/** What tells whether an element is kept from the eye, as source text: it evaluates to `VeilTools` with `OverTools`. */
export function veilScript(): string {
  return `(() => {
    const dom = (${domTools})(${VISIBLE_TEXT_SOURCE});
    const veil = (${veilTools})(dom, (${clipTools})(), (${coverTools})(dom, ${goesAway}));
    return { ...veil, ...(${overTools})(dom, ${goesAway}) };
  })()`;
}
