import type { Handler } from '../../src/gas/handlers';
import { A_NGO, enter, HONG_HA, type Scene } from './offices';
import type { Preparation } from './preparation';

const hour = 3_600_000;

/** The standing clock goes once more. */
function clockGoes({ office: { host } }: Scene): void {
  host.clock.advance(hour);
  host.runDueTriggers();
}

const opens = (before: 'control' | 'period', as = A_NGO): Preparation => ({
  stage: 'open',
  does: 'looks',
  before,
  as,
});

export const triggerPreparations: Readonly<
  Record<Handler | 'onOpen' | 'onInstall' | 'onHomepage' | 'refreshHome', Preparation>
> = {
  onPeriodEdit: {
    stage: 'open',
    does: 'writes',
    start: (scene) => {
      const { office, workbookId } = scene;
      const cell = office.tab(workbookId, '1.I').row('key', '1.I.5@hong-ha').a1('explanation');
      office.host.type(HONG_HA, workbookId, `'1.I'!${cell}`, [['Đang trình ký']]);
    },
    // What an edit told of in vain the clock sees.
    again: clockGoes,
  },
  checkHourly: {
    stage: 'open',
    does: 'writes',
    prepare: (scene) => {
      enter(scene, '1.I', ['key', '1.I.5@hong-ha'], { explanation: 'Đang trình ký' }, HONG_HA);
      return [];
    },
    start: clockGoes,
    again: clockGoes,
  },
  onOpen: opens('period'),
  onInstall: opens('period'),
  onHomepage: opens('period'),
  refreshHome: opens('period'),
};
