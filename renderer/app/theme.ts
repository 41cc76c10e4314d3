import { viVN } from '@mui/material/locale'
import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles'
import type { Language } from '../language/language.ts'
import '@mui/x-data-grid/themeAugmentation'

/** Rows of lists, in pixels. */
export const rowHeight = 36

const fontFamily = '"Be Vietnam Pro", "Segoe UI", system-ui, sans-serif'

/** Paper, ink and one deep red; status colours are chosen to read on both grounds (contrast 4.5 and more). */
const options: ThemeOptions = {
  cssVariables: { colorSchemeSelector: 'data-look' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#8c1d18', dark: '#6d1410', light: '#b3423b', contrastText: '#fffdf8' },
        secondary: { main: '#5c5347', contrastText: '#fffdf8' },
        success: { main: '#2c6a35' },
        warning: { main: '#8a5300' },
        error: { main: '#a8201a' },
        info: { main: '#2f5d7c' },
        background: { default: '#f5f1e8', paper: '#fffdf8' },
        text: { primary: '#27231e', secondary: '#5e564b' },
        divider: '#e0d9ca',
        action: { selected: '#f1e9dc' },
      },
    },
    dark: {
      palette: {
        primary: { main: '#f0958c', dark: '#d9766d', light: '#f6b8b1', contrastText: '#2b0d0b' },
        secondary: { main: '#c9bfb0', contrastText: '#1f1c18' },
        success: { main: '#8ec995' },
        warning: { main: '#e6b35c' },
        error: { main: '#f58e87' },
        info: { main: '#8fbfe0' },
        background: { default: '#1c1a17', paper: '#26231f' },
        text: { primary: '#ece6dc', secondary: '#b5ab9d' },
        divider: '#3d3831',
        action: { selected: '#352f2a' },
      },
    },
  },
  shape: { borderRadius: 6 },
  // Who asked the system for less motion gets menus and boxes at once.
  motion: { reducedMotion: 'system' },
  typography: {
    fontFamily,
    // Line heights leave room for two marks above and one below a letter (Ẵ, ệ).
    body1: { fontSize: '0.875rem', lineHeight: 1.55 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.55 },
    caption: { fontSize: '0.75rem', lineHeight: 1.5 },
    button: { fontSize: '0.875rem', lineHeight: 1.5, fontWeight: 500, textTransform: 'none' },
    h1: { fontSize: '1.375rem', lineHeight: 1.4, fontWeight: 600 },
    h2: { fontSize: '1.0625rem', lineHeight: 1.45, fontWeight: 600 },
    h3: { fontSize: '0.9375rem', lineHeight: 1.5, fontWeight: 600 },
    subtitle1: { fontSize: '0.9375rem', lineHeight: 1.5 },
    subtitle2: { fontSize: '0.8125rem', lineHeight: 1.5, fontWeight: 600 },
  },
  components: {
    MuiButton: { defaultProps: { size: 'small', disableElevation: true } },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { size: 'small' } },
    MuiAutocomplete: {
      defaultProps: { size: 'small', handleHomeEndKeys: false },
      styleOverrides: {
        paper: ({ theme: { vars, shadows } }) => ({
          border: `1px solid ${vars?.palette.divider}`,
          boxShadow: shadows[6],
        }),
      },
    },
    MuiInputBase: {
      styleOverrides: {
        root: { fontSize: '0.875rem' },
        input: { lineHeight: 1.5, height: '1.5em', '&::placeholder': { opacity: 0.75 } },
      },
    },
    // Labels stand above their inputs, filled or not: a form looks the same before and after typing.
    MuiInputLabel: { defaultProps: { shrink: true }, styleOverrides: { root: { fontSize: '1rem' } } },
    MuiOutlinedInput: {
      defaultProps: { notched: true },
      styleOverrides: { notchedOutline: { '& legend': { fontSize: '0.75rem' } } },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2, marginTop: 2 } } },
    MuiMenuItem: { styleOverrides: { root: { fontSize: '0.875rem', minHeight: 34 } } },
    MuiTab: { styleOverrides: { root: { minHeight: 40, textTransform: 'none' } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiTooltip: { defaultProps: { enterDelay: 500 } },
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme: { vars } }) => ({
          fontSize: '0.875rem',
          lineHeight: 1.5,
          padding: '6px 10px',
          borderColor: vars?.palette.divider,
        }),
      },
    },
    MuiButtonBase: {
      styleOverrides: {
        root: ({ theme: { vars } }) => ({
          '&:focus-visible': { outline: `2px solid ${vars?.palette.primary.main}`, outlineOffset: 1 },
        }),
      },
    },
  },
}

/** By language: the library's own words (open, clear, nothing found) are those of the screens. */
export const themes: Record<Language, Theme> = { vi: createTheme(options, viVN), en: createTheme(options) }
