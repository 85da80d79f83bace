import { tint } from '../../../draw/edge-style.js';

/** Colours of the drawing, light or dark. */
export interface Theme {
  readonly dark: boolean;
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  /** a colour of the table as it shows on this paper */
  colour(colour: string): string;
  /** the same where it should stand back */
  faded(colour: string): string;
}

const LIGHT: Theme = {
  dark: false,
  paper: '#fdfcf9',
  ink: '#22262b',
  faint: '#5b626b',
  colour: (colour) => colour,
  faded: (colour) => mix(colour, '#fdfcf9', 0.82),
};
const DARK: Theme = {
  dark: true,
  paper: '#16191d',
  ink: '#eceae4',
  faint: '#a3a9b1',
  colour: (colour) => tint(colour, 0.32),
  faded: (colour) => mix(tint(colour, 0.32), '#16191d', 0.8),
};

/** Tells the drawing's colours, and when they change: by the system, or by the page's own switch. */
export interface ThemeHolder {
  readonly now: Theme;
  toggle(): void;
  onChange(listener: () => void): void;
}

export function holdTheme(): ThemeHolder {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let own: boolean | null = null;
  const listeners: (() => void)[] = [];
  const isDark = () => own ?? system.matches;
  const tell = () => {
    document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
    for (const listener of listeners) listener();
  };
  system.addEventListener('change', tell);
  tell();
  return {
    get now() {
      return isDark() ? DARK : LIGHT;
    },
    toggle() {
      own = !isDark();
      tell();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Mixes two colours of the form #rrggbb. */
export function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
