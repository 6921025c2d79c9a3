import { factKey, type FigureTruth } from '../figures';
import { agencies } from '../units';
import { counts, has, isNotAsked, lacks, proves, ratio, type Answer } from './answer';
import { shareOf } from './share';

type Agency = (typeof agencies)[number];

/** Which agencies answer "Không", and why; nobody else does. */
const yesNoCriteria: Readonly<
  Record<string, { readonly lacking: readonly string[]; readonly why?: string }>
> = {
  '1.I.2': { lacking: [] },
  '2.I.2': { lacking: ['thanh-tra'], why: 'Đang rà soát lại chức năng, nhiệm vụ trước khi đăng.' },
  '2.I.3': { lacking: ['y-te'], why: 'Lãnh đạo mới được bổ nhiệm, thông tin chưa cập nhật.' },
  '2.I.4': { lacking: [] },
  '2.I.7': {
    lacking: ['tt-hcc', 'ban-tcd', 'y-te', 'gd-dt', 'nn-ptnt'],
    why: 'Trong kỳ đơn vị không tham mưu văn bản khen thưởng, xử phạt nào để đăng.',
  },
  '2.II.26': { lacking: [] },
  '3.I.2': {
    lacking: ['thanh-tra', 'y-te', 'ban-tcd', 'tu-phap', 'noi-vu', 'nn-ptnt', 'tt-dvnn'],
    why: 'Đơn vị dùng chung mạng Wifi của trụ sở UBND huyện.',
  },
  '3.IV.9': { lacking: ['ban-tcd', 'thanh-tra'] },
};

/** Criteria for public services only. */
const publicServices = ['tt-hcc', 'tt-dvnn'];

/** Ratios whose denominator is the agency's own staff, machines or procedures. */
const ratioCriteria: readonly {
  readonly criterion: string;
  readonly figures: readonly string[];
  readonly target: number;
}[] = [
  { criterion: '1.II.8', figures: ['agencyCadres'], target: 0.96 },
  { criterion: '2.II.15', figures: ['agencyCadres'], target: 0.88 },
  { criterion: '2.II.19', figures: ['agencyProcedures'], target: 0.96 },
  { criterion: '2.III.1', figures: ['agencyProcedures'], target: 0.42 },
  { criterion: '2.III.2', figures: ['agencyProcedures'], target: 0.31 },
  { criterion: '3.I.5', figures: ['agencyDesktops', 'agencyLaptops'], target: 0.86 },
];

/** Claims that a criterion does not apply, and reasons why there is no figure. */
const exceptions = new Map<string, Answer>(
  [
    ...['2.II.19', '2.III.1', '2.III.2'].flatMap((criterion) => [
      isNotAsked(
        criterion,
        'thanh-tra',
        'Thanh tra huyện không có thủ tục hành chính tiếp nhận qua một cửa.',
      ),
      isNotAsked(criterion, 'ban-tcd', 'Ban Tiếp công dân không có thủ tục hành chính riêng.'),
      withoutFigure(criterion, 'tt-hcc', 'Trung tâm chỉ tiếp nhận hồ sơ; thủ tục do các phòng phụ trách.'),
      withoutFigure(criterion, 'tt-dvnn', 'Đơn vị sự nghiệp, không phụ trách thủ tục hành chính.'),
    ]),
    isNotAsked(
      '2.II.10',
      'ban-tcd',
      'Ban không có con dấu riêng, văn bản do Văn phòng HĐND và UBND phát hành.',
    ),
    isNotAsked('2.II.26', 'ban-tcd', 'Tài chính, tài sản của Ban do Văn phòng HĐND và UBND quản lý.'),
  ].map((answer) => [factKey(answer.criterion, answer.unit), answer]),
);

function withoutFigure(criterion: string, unit: string, explanation: string): Answer {
  return { criterion, unit, explanation };
}

/** The criteria that every agency answers. */
export const agencyAnswers = (truth: FigureTruth): readonly Answer[] =>
  agencies
    .flatMap((agency) => [
      proves('1.I.1', agency.id),
      ...Object.entries(yesNoCriteria).map(([criterion, { lacking, why }]) =>
        lacking.includes(agency.id) ? lacks(criterion, agency.id, why) : has(criterion, agency.id),
      ),
      ...ratioCriteria.map(({ criterion, figures, target }) => {
        const whole = figures.reduce((sum, figure) => sum + (truth.get(factKey(figure, agency.id)) ?? 0), 0);
        return counts(criterion, agency.id, shareOf(whole, target, agency.quality, criterion, agency.id));
      }),
      documents(agency),
      meetings(agency),
      ...(publicServices.includes(agency.id) ? asPublicService(agency, truth) : []),
    ])
    .map((answer) => exceptions.get(factKey(answer.criterion, answer.unit)) ?? answer);

const documents = ({ id, outgoing, quality }: Agency): Answer =>
  ratio('2.II.10', id, shareOf(outgoing, 0.87, quality, '2.II.10', id), outgoing);

const meetings = ({ id, meetings: held, quality }: Agency): Answer =>
  ratio('3.IV.4', id, shareOf(held, 0.8, quality, '3.IV.4', id), held);

const asPublicService = ({ id }: Agency, truth: FigureTruth): readonly Answer[] => [
  has('1.I.13', id),
  proves('1.I.14', id),
  has('2.II.6', id),
  counts('2.II.7', id, truth.get(factKey('employees', id)) ?? 0),
];
