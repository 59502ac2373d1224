import { SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { CountryInput } from './country-input.tsx';
import { LinkRows } from './link-rows.tsx';
import { useProfileForm } from './profile-form.ts';

/** Who the user is and how to reach them. */
export function AboutSection() {
  const form = useProfileForm();
  const text = (path: string) => form.getInputProps(path);
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <TextInput
          label="Full name"
          description="As it stands on your resume"
          withAsterisk
          {...text('name.full')}
        />
        <TextInput label="Called" description="What people may call you" {...text('name.preferred')} />
        <TextInput label="First name" {...text('name.first')} />
        <TextInput label="Last name" {...text('name.last')} />
        <TextInput label="E-mail" type="email" {...text('email')} />
        <TextInput label="Phone" type="tel" placeholder="+49 30 1234567" {...text('phone')} />
      </SimpleGrid>
      <TextInput
        label="Name of this profile"
        description="Only you see it, such as the kind of work that it is for"
        {...text('persona')}
      />
      <TextInput label="Headline" description="The work you do, in a few words" {...text('headline')} />
      <GrowingTextarea label="Summary" minRows={3} {...text('summary')} />
      <Title order={2}>Address</Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <TextInput label="Street" {...text('address.street')} />
        <TextInput label="City" {...text('address.city')} />
        <TextInput label="State or region" {...text('address.region')} />
        <TextInput label="Postal code" {...text('address.postal')} />
        <CountryInput {...text('address.country')} />
      </SimpleGrid>
      <Title order={2}>Links</Title>
      <LinkRows />
    </Stack>
  );
}
