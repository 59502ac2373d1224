import { Checkbox } from '@mantine/core';
import { useProfileForm } from './profile-form.ts';

interface Props {
  path: string;
  label: string;
  current: boolean;
}

/** Whether something still goes on; then it has no end. */
export function GoesOn({ path, label, current }: Props) {
  const form = useProfileForm();
  return (
    <Checkbox
      mt={28}
      label={label}
      checked={current}
      onChange={(event) => {
        form.setFieldValue(`${path}.current`, event.currentTarget.checked);
        if (event.currentTarget.checked) form.setFieldValue(`${path}.end`, '');
      }}
    />
  );
}
