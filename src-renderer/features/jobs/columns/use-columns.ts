import { useLocalStorage } from '@mantine/hooks';
import { type Column, columnsIn, USUAL_COLUMNS } from './columns.ts';

/** The columns that the user chose for the list, kept on this machine. */
export function useColumns() {
  return useLocalStorage<readonly Column[]>({
    key: 'jobs-columns',
    defaultValue: USUAL_COLUMNS,
    getInitialValueInEffect: false,
    deserialize: columnsIn,
  });
}
