import { type Theme, useTheme } from '../app/theme';

/** The colours of charts, taken from the style sheet so that they follow the theme. */
export interface Palette {
  text: string;
  faint: string;
  line: string;
  ground: string;
  primary: string;
  secondary: string;
  series: string[];
  /** Named in full: charts measure their texts before the page lays them out. */
  font: string;
}

const palettes = new Map<Theme, Palette>();

export function usePalette(): Palette {
  return paletteOf(useTheme());
}

/** The style sheet shows the theme's colours once the theme is on; from then on they are known. */
function paletteOf(theme: Theme): Palette {
  const palette = palettes.get(theme) ?? shownPalette();
  palettes.set(theme, palette);
  return palette;
}

function shownPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--chart-${name}`).trim();
  return {
    text: colour('text'),
    faint: colour('faint'),
    line: colour('line'),
    ground: colour('ground'),
    primary: colour('primary'),
    secondary: colour('secondary'),
    font: getComputedStyle(document.body).fontFamily,
    series: ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'].map(colour),
  };
}
