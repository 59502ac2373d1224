import { randomId } from '@mantine/hooks';
import { useProfileForm } from './profile-form.ts';
import type { RowField } from './row-line.tsx';
import { Rows } from './rows.tsx';

const LINK: readonly RowField[] = [
  { name: 'network', label: 'Network', placeholder: 'LinkedIn', width: 160 },
  { name: 'url', label: 'Address', placeholder: 'https://' },
];

export function LinkRows() {
  const { values } = useProfileForm();
  return (
    <Rows
      path="links"
      items={values.links}
      one="link"
      nameOf={({ network, url }) => network || url}
      blank={() => ({ id: randomId('link-'), network: '', username: '', url: '' })}
      fields={LINK}
    />
  );
}
