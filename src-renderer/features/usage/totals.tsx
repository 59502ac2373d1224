import { Figure } from '#renderer/components/figure.tsx';
import type { UsageDetail } from '#shared/domain/usage-detail.ts';
import { usd } from '#shared/writing/usd.ts';
import { countText, latencyText } from './figures-text.ts';
import classes from './usage.module.css';

/** The span in a few numbers. */
export function Totals({ usage }: { usage: UsageDetail }) {
  const { total, applications, costPerApplicationUsd } = usage;
  return (
    <dl className={classes.totals} aria-label="In all">
      <Figure label="Cost" value={usd(total.costUsd)} />
      <Figure
        label={`Cost of one application (${applications} sent)`}
        value={costPerApplicationUsd === null ? '–' : usd(costPerApplicationUsd)}
      />
      <Figure label="Calls" value={countText(total.calls)} />
      <Figure label="Failed calls" value={countText(total.failed)} />
      <Figure label="Tokens sent" value={countText(total.inputTokens)} />
      <Figure label="Of them known already" value={share(total.cachedTokens, total.inputTokens)} />
      <Figure label="Tokens received" value={countText(total.outputTokens)} />
      <Figure label="Usual answer time" value={latencyText(total.p50Ms)} />
      <Figure label="Slowest 5 % from" value={latencyText(total.p95Ms)} />
    </dl>
  );
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`);
