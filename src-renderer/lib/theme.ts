import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a quiet pine green. White on shade 7 has a contrast of 6:1. */
const pine: MantineColorsTuple = [
  '#eef7f4',
  '#dcece6',
  '#b9d9cd',
  '#93c6b3',
  '#72b59d',
  '#56a588',
  '#3a8f73',
  '#1f7059',
  '#175a47',
  '#0e4536',
];

/** Greys with a breath of green, so that the accent sits on them without a seam. */
const dark: MantineColorsTuple = [
  '#d9dfdc',
  '#b7bfbb',
  '#98a19d',
  '#69726e',
  '#3c4440',
  '#2e3532',
  '#242a28',
  '#1b201e',
  '#151918',
  '#101312',
];

/** A dialog that is closed is gone at once: the next key is the page's. */
/** The longest word breaks, so that the button that closes stays in sight. */
const DIALOG_TITLE = {
  fontSize: 17,
  fontWeight: 600,
  lineHeight: 1.3,
  minWidth: 0,
  overflowWrap: 'anywhere',
} as const;
const DIALOG_TIMES = { duration: 120, exitDuration: 0 };

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 7 },
  colors: { pine, dark },
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '17px', lineHeight: '1.35' },
      h3: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // Mantine's coloured titles miss the contrast of AA on their own backgrounds.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    // Mantine's own is 11 px.
    InputWrapper: { styles: { description: { fontSize: 'var(--mantine-font-size-xs)' } } },
    Button: {
      defaultProps: { size: 'sm' },
      // Only Mantine's movement puts it in the middle; with reduced motion there is none.
      styles: { loader: { transform: 'translate(-50%, calc(-50% + 1px))' } },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: { transitionProps: DIALOG_TIMES, overlayProps: { backgroundOpacity: 0.35 } },
      styles: { title: DIALOG_TITLE },
    },
    // Of the dialog, not of the window, which has one banner at most; two dialogs may be open.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
      // Mantine's own grey misses the contrast of AA.
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    },
    Tooltip: { defaultProps: { openDelay: 250, transitionProps: { duration: 100 } } },
    Drawer: { defaultProps: { transitionProps: DIALOG_TIMES }, styles: { title: DIALOG_TITLE } },
  },
});

/** White words on Mantine's own red miss the contrast of AA. */
const RED = {
  '--mantine-color-red-filled': '#a23b33',
  '--mantine-color-red-filled-hover': '#87302a',
  '--mantine-color-red-text': 'var(--jobai-poor)',
};

/** Surfaces that Mantine has no name for: the window behind cards, lines, and the tones of marks. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1c2421',
    '--mantine-color-dimmed': '#5a6561',
    '--mantine-color-placeholder': '#6b7672',
    '--mantine-color-anchor': '#1f7059',
    '--jobai-window': '#f5f7f6',
    '--jobai-sunken': '#eff2f1',
    '--jobai-raised': '#ffffff',
    '--jobai-raised-shadow': 'var(--mantine-shadow-xs)',
    '--jobai-line': '#dfe5e2',
    '--jobai-good': '#1f7059',
    '--jobai-fair': '#8a5a00',
    '--jobai-poor': '#a23b33',
    '--mantine-color-error': 'var(--jobai-poor)',
    '--mantine-color-yellow-light': 'color-mix(in srgb, var(--jobai-fair) 9%, transparent)',
    '--mantine-color-yellow-light-color': 'var(--jobai-fair)',
    '--mantine-color-red-light': 'color-mix(in srgb, var(--jobai-poor) 9%, transparent)',
    '--mantine-color-red-light-color': 'var(--jobai-poor)',
    ...RED,
  },
  dark: {
    '--mantine-color-body': '#1b201e',
    '--mantine-color-text': '#d9dfdc',
    '--mantine-color-dimmed': '#98a19d',
    '--mantine-color-placeholder': '#8b9490',
    '--mantine-color-anchor': '#72b59d',
    '--jobai-window': '#131716',
    '--jobai-sunken': '#151a18',
    '--jobai-raised': 'var(--mantine-color-dark-5)',
    '--jobai-raised-shadow': 'none',
    '--jobai-line': '#2e3532',
    '--jobai-good': '#72b59d',
    '--jobai-fair': '#dba848',
    '--jobai-poor': '#e88b82',
    '--mantine-color-error': 'var(--jobai-poor)',
    '--mantine-color-yellow-light': 'color-mix(in srgb, var(--jobai-fair) 9%, transparent)',
    '--mantine-color-yellow-light-color': 'var(--jobai-fair)',
    '--mantine-color-red-light': 'color-mix(in srgb, var(--jobai-poor) 9%, transparent)',
    '--mantine-color-red-light-color': 'var(--jobai-poor)',
    ...RED,
    '--mantine-color-pine-light': 'color-mix(in srgb, var(--jobai-good) 16%, transparent)',
    '--mantine-color-pine-light-hover': 'color-mix(in srgb, var(--jobai-good) 22%, transparent)',
    '--mantine-color-pine-light-color': '#93c6b3',
  },
});
