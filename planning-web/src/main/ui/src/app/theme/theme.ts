import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';

declare module '@mantine/core' {
  // Only these colours have variables behind them: any other name is a compile error instead of a colourless button.
  export interface MantineThemeColorsOverride {
    colors: Record<'accent' | 'danger' | 'gray', MantineColorsTuple>;
  }
}

function tokenTuple(token: string): MantineColorsTuple {
  const value = `var(--color-${token})`;
  return [value, value, value, value, value, value, value, value, value, value];
}

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'accent',
  colors: { accent: tokenTuple('accent'), danger: tokenTuple('danger') },
  fontFamily: 'var(--mantine-font-family)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: false,
  components: {
    // lockScroll would write a <style> element; Dialog holds the page still by itself.
    ModalRoot: {
      defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 120, transition: 'fade' } },
    },
    ModalOverlay: { defaultProps: { color: '#0f1115', backgroundOpacity: 0.45 } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120, transition: 'fade' } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 }, position: 'bottom-end' } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: {
      defaultProps: {
        transitionProps: { duration: 120 },
        openDelay: 300,
        events: { hover: true, focus: true, touch: false },
      },
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 30 } },
    Select: { defaultProps: { allowDeselect: false } },
  },
});
