import { NotImplemented } from '../../contract';
import type { Mask } from '../masks/parseMask';
import { EVERYTHING } from '../masks/parseMask';
import { themeColor } from './theme';

type Color = gapi.client.sheets.Color;
type ColorStyle = gapi.client.sheets.ColorStyle;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field of Google's that holds a colour is called so, and has a twin with `Style` behind its name. */
const PLAIN = /(?:^c|C)olor$/;
const STYLE = /(?:^c|C)olorStyle$/;

/**
 * The value with its colours as Google keeps them: in eight bits, without components that are zero, each beside its twin.
 * Of the two, the style counts ("If both are set, this field takes precedence"); one without a colour clears both.
 */
export function keptColors<T>(value: T): T {
  // The walk changes colours into colours, so the type stays.
  return walk(value) as T;
}

function walk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walk);
  if (!isObject(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (STYLE.test(name) && isObject(item)) {
      const style = keptStyle(item);
      if (style !== undefined) {
        kept[name] = style;
        kept[twinOf(name)] = style.rgbColor ?? themeColor(style.themeColor);
      }
    } else if (PLAIN.test(name) && isObject(item)) {
      if (isObject(value[twinOf(name)])) continue;
      const rgbColor = keptColor(item);
      kept[name] = rgbColor;
      kept[twinOf(name)] = { rgbColor };
    } else kept[name] = walk(item);
  }
  return kept;
}

const twinOf = (name: string): string => (STYLE.test(name) ? name.slice(0, -'Style'.length) : `${name}Style`);

function keptStyle({ rgbColor, themeColor: theme }: ColorStyle): ColorStyle | undefined {
  if (theme !== undefined) return { themeColor: theme };
  return rgbColor === undefined ? undefined : { rgbColor: keptColor(rgbColor) };
}

function keptColor({ red = 0, green = 0, blue = 0, alpha }: Color): Color {
  const color: Color = {};
  if (toByte(red) > 0) color.red = shown(toByte(red));
  if (toByte(green) > 0) color.green = shown(toByte(green));
  if (toByte(blue) > 0) color.blue = shown(toByte(blue));
  if (alpha !== undefined) color.alpha = alpha;
  return color;
}

/** 0.5 was recorded to become 127: halves go down. */
const toByte = (part: number): number => Math.max(0, Math.min(255, Math.ceil(part * 255 - 0.5)));

const texts = new Map<number, number>();

/** A 255th in the digits of a single-precision number, as Google's answers have it. */
function shown(byte: number): number {
  const known = texts.get(byte);
  if (known !== undefined) return known;
  const exact = Math.fround(byte / 255);
  let digits = 1;
  while (Math.fround(Number(exact.toPrecision(digits))) !== exact) digits += 1;
  const short = Number(exact.toPrecision(digits));
  texts.set(byte, short);
  return short;
}

/** The mask with the twin of every colour in it, so that both are written or cleared together. */
export function withTwins(mask: Mask): Mask {
  if (mask.all || mask.fields.size === 0) return mask;
  const fields = new Map<string, Mask>();
  for (const [name, inner] of mask.fields) {
    if (PLAIN.test(name) || STYLE.test(name)) {
      if (!inner.all && PLAIN.test(name)) throw new NotImplemented(`Sheets fields below ${name}`);
      fields.set(name, EVERYTHING).set(twinOf(name), EVERYTHING);
    } else fields.set(name, withTwins(inner));
  }
  return { all: false, fields };
}
