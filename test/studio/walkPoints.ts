import type { Page } from 'playwright-core';
import type { WalkOffice } from './walkOffice';
import { goTo, shows } from './windows';

/**
 * A Ngo: 15 machines for 20 cadres, a LAN, and no books of its own. With Hồng Hạ's 9 for 12: 24/32 = 75% of 1.I.15. Both
 * have a LAN, but A Ngo's was returned: 2/2 claimed, 1/2 appraised of 1.I.16. Post offices: 9/12. Books: 4/4, A Ngo
 * leaves. Scale 1: 0,75 + 1 + 0,75 claimed, 0,75 + 0,5 + 0,75 appraised.
 */
export async function showsPoints(window: Page, { summaryCell }: WalkOffice): Promise<void> {
  for (const [criterion, claimed, appraised] of [
    ['1.I.15', '0,75', '0,75'],
    ['1.I.16', '1', '0,5'],
    ['1.I.24', '0,75', '0,75'],
    ['2.II.26', '1', '1'],
    ['1.I', '2,50', '2,00'],
  ] as const) {
    for (const [column, points] of [
      ['F', claimed],
      ['G', claimed],
      ['H', appraised],
      ['I', appraised],
    ] as const) {
      const cell = summaryCell(criterion, column);
      await goTo(window, cell);
      await shows(window, cell, points);
    }
  }
}
