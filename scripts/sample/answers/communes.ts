import { factKey, type FigureTruth } from '../figures';
import { pick } from '../random';
import { communes } from '../units';
import { yesNoCriteria } from './communeYesNo';
import { counts, has, isNotAsked, lacks, proves, ratio, type Answer } from './answer';
import { shareOf } from './share';

type Commune = (typeof communes)[number];

/** Ratios whose denominator is the commune's own staff, machines, procedures or dossiers. */
const ratioCriteria: readonly {
  readonly criterion: string;
  readonly figures: readonly string[];
  readonly target: number;
}[] = [
  { criterion: '1.II.9', figures: ['communeCadres'], target: 0.9 },
  { criterion: '2.II.17', figures: ['communeCadres'], target: 0.83 },
  { criterion: '2.II.22', figures: ['communeProcedures'], target: 0.96 },
  { criterion: '2.II.24', figures: ['communeDossiers'], target: 0.94 },
  { criterion: '2.III.7', figures: ['communeProcedures'], target: 0.5 },
  { criterion: '2.III.9', figures: ['communeProcedures'], target: 0.28 },
  { criterion: '2.III.17', figures: ['communeDossiers'], target: 0.95 },
  { criterion: '2.III.19', figures: ['communeOnlineDossiers'], target: 0.94 },
  { criterion: '3.I.6', figures: ['communeDesktops', 'communeLaptops'], target: 0.74 },
];

/** The one commune without an officer for IT (1.II.10). */
export const withoutOfficer = 'a-roang';
const belowStandard = ['hong-thuy', 'huong-nguyen'];

/** The criteria that every commune answers. */
export const communeAnswers = (truth: FigureTruth): readonly Answer[] =>
  communes
    .flatMap((commune) => [
      proves('1.I.15', commune.id),
      proves('2.III.8', commune.id),
      ...yesNoCriteria.map(({ criteria, lacking, why }) =>
        criteria.map((criterion) =>
          lacking.includes(commune.id) ? lacks(criterion, commune.id, why) : has(criterion, commune.id),
        ),
      ),
      ...ratioCriteria.map(({ criterion, figures, target }) => {
        const whole = figures.reduce((sum, figure) => sum + (truth.get(factKey(figure, commune.id)) ?? 0), 0);
        return counts(criterion, commune.id, shareOf(whole, target, commune.quality, criterion, commune.id));
      }),
      officer(commune),
      leaders(commune),
      documents(commune),
    ])
    .flat();

function officer({ id }: Commune): Answer {
  if (id === withoutOfficer) {
    return isNotAsked('1.II.11', id, 'Xã chưa phân công cán bộ làm nhiệm vụ chuyên trách CNTT.');
  }
  return belowStandard.includes(id)
    ? ratio('1.II.11', id, 0, 1, 'Cán bộ đang học lớp kỹ năng ứng dụng CNTT cơ bản, chưa có chứng chỉ.')
    : ratio('1.II.11', id, 1, 1);
}

/** Chủ tịch and one or two Phó Chủ tịch. */
function leaders({ id, quality }: Commune): Answer {
  const all = 2 + pick(2, 'leaders', id);
  return quality < -0.04
    ? ratio('2.II.12', id, all - 1, all, 'Một Phó Chủ tịch mới được bầu, đang chờ cấp chữ ký số.')
    : ratio('2.II.12', id, all, all);
}

function documents({ id, cadres, quality }: Commune): Answer {
  const sent = cadres * 11 + pick(140, 'sent', id);
  return ratio('2.II.13', id, shareOf(sent, 0.93, quality, '2.II.13', id), sent);
}
