import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** The family that pictures are set in; it comes with the package, so a picture looks the same everywhere. */
const FAMILY = 'WiregraphInter';

/** Inter as a TrueType file per weight (SIL Open Font License), from @expo-google-fonts/inter. */
const FACES = [
  '400Regular/Inter_400Regular',
  '400Regular_Italic/Inter_400Regular_Italic',
  '600SemiBold/Inter_600SemiBold',
];

/** The styles of text in a picture; sizes in pixels. A being's name is larger the more is told of it. */
export const FONT_LOOKS = {
  'being-large': { size: 20, weight: 600, italic: false },
  being: { size: 15, weight: 600, italic: false },
  'being-small': { size: 13, weight: 600, italic: false },
  event: { size: 12.5, weight: 400, italic: false },
  quote: { size: 12.5, weight: 400, italic: true },
  small: { size: 11, weight: 400, italic: false },
  caption: { size: 11, weight: 600, italic: false },
  title: { size: 26, weight: 600, italic: false },
  subtitle: { size: 14, weight: 400, italic: false },
  legend: { size: 13, weight: 400, italic: false },
} as const;
export type FontName = keyof typeof FONT_LOOKS;

/** The same as canvas font strings. */
export const FONTS = Object.fromEntries(
  Object.entries(FONT_LOOKS).map(([name, { size, weight, italic }]) => [
    name,
    `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILY}`,
  ]),
) as Record<FontName, string>;

/** How wide a text is in a style, in pixels. */
export type Measure = (text: string, font: FontName) => number;

let registered = false;

/** Registers the bundled faces, once a process. */
export function registerFonts(): void {
  if (registered) return;
  const { resolve } = createRequire(import.meta.url);
  for (const face of FACES) GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/inter/${face}.ttf`), FAMILY);
  registered = true;
}

/** A measure that uses the bundled faces. */
export function textMeasure(): Measure {
  registerFonts();
  const context = createCanvas(1, 1).getContext('2d');
  return (text, font) => {
    context.font = FONTS[font];
    return context.measureText(text).width;
  };
}
