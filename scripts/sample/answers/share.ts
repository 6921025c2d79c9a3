import { chance } from '../random';

/** About `target` of the whole, a little more or less by the unit's quality and by chance; never above the whole. */
export function shareOf(whole: number, target: number, quality: number, ...key: readonly string[]): number {
  const fraction = target + quality + (chance('share', ...key) - 0.5) * 0.08;
  return Math.round(whole * Math.min(1, Math.max(0, fraction)));
}
