import { Select, TextInput } from '@mantine/core';
import { aPeriod } from '#shared/domain/salary-text.ts';
import type { SearchFilters } from '#shared/domain/search-filters.ts';
import { RangeInput } from '../range-input.tsx';

const PERIODS = (['year', 'month', 'week', 'day', 'hour'] as const).map((value) => ({
  value,
  label: aPeriod(value),
}));

/** The least pay: an amount, its currency, and for what time. */
export function PayFields({
  pay,
  onChange,
}: {
  pay: SearchFilters['pay'];
  onChange: (pay: SearchFilters['pay']) => void;
}) {
  return (
    <>
      <RangeInput
        label="Pays at least"
        flex="1 1 140px"
        min={1}
        thousandSeparator=" "
        placeholder="Any pay"
        value={pay?.amount ?? null}
        onChange={(amount) =>
          onChange(
            amount === null
              ? null
              : { currency: pay?.currency ?? null, period: pay?.period ?? 'year', amount },
          )
        }
      />
      <TextInput
        label="Currency"
        flex="1 1 90px"
        maxLength={3}
        placeholder="As posted"
        disabled={pay === null}
        value={pay?.currency ?? ''}
        onChange={(event) => {
          const code = event.currentTarget.value.toUpperCase();
          if (pay !== null) onChange({ ...pay, currency: code === '' ? null : code });
        }}
      />
      <Select
        label="For"
        flex="1 1 100px"
        data={PERIODS}
        disabled={pay === null}
        allowDeselect={false}
        value={pay?.period ?? 'year'}
        onChange={(period) =>
          pay !== null &&
          onChange({ ...pay, period: (period ?? 'year') as NonNullable<typeof pay>['period'] })
        }
      />
    </>
  );
}
