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

/** The styles of text in a picture, as canvas font strings; sizes in pixels. */
export const FONTS = {
  being: `600 15px ${FAMILY}`,
  event: `400 12.5px ${FAMILY}`,
  quote: `italic 400 12.5px ${FAMILY}`,
  small: `400 11px ${FAMILY}`,
  caption: `600 11px ${FAMILY}`,
  title: `600 26px ${FAMILY}`,
  subtitle: `400 14px ${FAMILY}`,
  legend: `400 13px ${FAMILY}`,
} as const;
export type FontName = keyof typeof FONTS;

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
