import { Group, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Profile } from '#shared/domain/profile.ts';
import { AboutSection } from './about-section.tsx';
import { EducationSection } from './education-section.tsx';
import { ExperienceSection } from './experience-section.tsx';
import { ExtrasSection } from './extras-section.tsx';
import classes from './profile-editor.module.css';
import { ProfileFormProvider, useProfileFormRoot } from './profile-form.ts';
import { ProjectsSection } from './projects-section.tsx';
import { SaveNote } from './save-note.tsx';
import { SkillsSection } from './skills-section.tsx';
import { useAutosave } from './use-autosave.ts';
import { validateProfile } from './validate-profile.ts';

const SECTIONS = {
  about: { label: 'About you', view: AboutSection },
  experience: { label: 'Work', view: ExperienceSection },
  education: { label: 'Education', view: EducationSection },
  skills: { label: 'Skills', view: SkillsSection },
  projects: { label: 'Projects', view: ProjectsSection },
  extras: { label: 'More', view: ExtrasSection },
};
type Section = keyof typeof SECTIONS;
const CHOICES = Object.entries(SECTIONS).map(([value, section]) => ({ value, label: section.label }));

/** The profile, section by section; what is typed is kept by itself. */
export function ProfileEditor({ profile }: { profile: Profile }) {
  const [section, setSection] = useState<Section>('about');
  const { result, change } = useAutosave(profile);
  const form = useProfileFormRoot({
    initialValues: profile,
    validate: validateProfile,
    validateInputOnBlur: true,
    onValuesChange: change,
  });
  const View = SECTIONS[section].view;
  return (
    <ProfileFormProvider form={form}>
      <Stack gap="lg">
        <Group justify="space-between" className={classes.bar}>
          <SegmentedControl
            aria-label="Section"
            data={CHOICES}
            value={section}
            onChange={(value) => setSection(value as Section)}
          />
          <SaveNote result={result} />
        </Group>
        <View />
      </Stack>
    </ProfileFormProvider>
  );
}
