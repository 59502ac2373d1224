import { TextInput } from '@mantine/core';
import { useProfileForm } from './profile-form.ts';
import { Rows } from './rows.tsx';

export function LinkRows() {
  const form = useProfileForm();
  return (
    <Rows
      path="links"
      items={form.values.links}
      one="link"
      nameOf={(link) => link.network}
      blank={{ network: '', username: '', url: '' }}
    >
      {(path) => (
        <>
          <TextInput
            w={160}
            aria-label="Network"
            placeholder="LinkedIn"
            {...form.getInputProps(`${path}.network`)}
          />
          <TextInput
            flex={1}
            aria-label="Address"
            placeholder="https://"
            {...form.getInputProps(`${path}.url`)}
          />
        </>
      )}
    </Rows>
  );
}
