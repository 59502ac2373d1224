import { Group, Stack } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { Segments } from '#renderer/components/segments.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { AboutSection } from './about-section.tsx';
import { EducationSection } from './education-section.tsx';
import { ExperienceSection } from './experience-section.tsx';
import { ExtrasSection } from './extras-section.tsx';
import classes from './profile-editor.module.css';
import { ProfileFormProvider, useProfileFormRoot } from './profile-form.ts';
import { ProjectsSection } from './projects-section.tsx';
import { noteForm } from './put-back.ts';
import { SaveNote } from './save-note.tsx';
import { SkillsSection } from './skills-section.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { useAutosave } from './use-autosave.ts';
import { useHistory } from './use-history.ts';
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

/** The part of the editor that a place names; the one before where it names none. */
export function useSection(id: string | null): Section {
  const last = useRef<Section>('about');
  if (id !== null && id in SECTIONS) last.current = id as Section;
  return last.current;
}

/** The profile, section by section; what is typed is kept by itself. */
export function ProfileEditor({ profile, section }: { profile: Profile; section: Section }) {
  const { result, change } = useAutosave(profile);
  const history = useHistory(profile);
  const form = useProfileFormRoot({
    initialValues: profile,
    validate: validateProfile,
    validateInputOnBlur: true,
    onValuesChange: (values) => {
      change(values);
      history.note(values);
    },
  });
  const { setValues, getValues, clearErrors } = form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it does with the newest values stays the same from one draw to the next
  useEffect(() => noteForm(form), []);
  const { step } = history;
  const onStep = useCallback(
    (where: 'undo' | 'redo') =>
      step(where, (wanted) => {
        clearErrors();
        setValues({ ...without(getValues()), ...wanted });
      }),
    [step, setValues, getValues, clearErrors],
  );
  const View = SECTIONS[section].view;
  return (
    <ProfileFormProvider form={form}>
      <Stack gap="lg">
        <Group justify="space-between" className={classes.bar}>
          <Segments
            aria-label="Section"
            data={CHOICES}
            value={section}
            onChange={(value) => navigate('profile', value, 'replace')}
          />
          <Group gap="xs" wrap="nowrap">
            <SaveNote result={result} />
            <UndoButtons can={history.can} onStep={onStep} />
          </Group>
        </Group>
        <View />
      </Stack>
    </ProfileFormProvider>
  );
}

/** Each part as not there: a form keeps what it is not told of. */
const without = (profile: Profile): Partial<Profile> =>
  Object.fromEntries(Object.keys(profile).map((part) => [part, undefined]));
