import type { CatalogueProblem, CatalogueProblemCode } from '../core/catalogue/checkCatalogue';
import type { Params } from '../core/model';
import { formatNumber, formatPercent } from './format';
import { aggregationWords, measureWords, scoringWords, tieWords, unitGroupWord } from './words';
import { criteriaWords } from '../workbook/tabs/criteria/words';
import { figuresWords } from '../workbook/tabs/figures/words';
import { unitsWords } from '../workbook/tabs/units/words';
import { weightsWords } from '../workbook/tabs/weights/words';

const text = (params: Params, key: string): string => String(params[key] ?? '');

function number(params: Params, key: string, format: (value: number) => string = plainNumber): string {
  const value = Number(params[key]);
  return Number.isFinite(value) ? format(value) : 'không đọc được';
}

const plainNumber = (value: number): string => formatNumber(value, 6);
const percent = (params: Params, key: string): string => number(params, key, formatPercent);

const word = (words: Readonly<Record<string, string>>, params: Params, key: string): string =>
  `“${words[text(params, key)] ?? text(params, key)}”`;

const tabs = {
  criteria: criteriaWords.title,
  figures: figuresWords.title,
  units: unitsWords.title,
  weights: weightsWords.title,
};

/** The words that say where a thing stands. */
const at = (tab: keyof typeof tabs, thing: string): string => `Tab “${tabs[tab]}”, ${thing}`;
const criterion = (p: Params): string => at('criteria', `tiêu chí ${text(p, 'criterion')}`);
const weight = (p: Params): string => at('weights', `tiêu chí ${text(p, 'criterion')}`);
const scale = (p: Params): string => at('weights', `thang điểm ${text(p, 'scale')}`);
const figure = (p: Params): string => at('figures', `số liệu ${text(p, 'figure')}`);
const unit = (p: Params): string => at('units', `đơn vị ${text(p, 'unit')}`);
const twice = (tab: keyof typeof tabs, thing: string): string =>
  `${at(tab, thing)} có nhiều dòng cùng mã. Hãy giữ một dòng hoặc đặt mã khác.`;
const unusable = (tab: keyof typeof tabs, thing: string, p: Params): string =>
  `${at(tab, thing)} “${text(p, 'name')}”: mã “${text(p, 'id')}” không dùng được. Mã không được để trống và không chứa khoảng trắng, dấu “@”, dấu “;”.`;

/** What is wrong in the control workbook, where, and what to do: one line each. */
export const catalogueProblemTexts: Readonly<Record<CatalogueProblemCode, (params: Params) => string>> = {
  noCriteria: () => `Tab “${criteriaWords.title}” chưa có tiêu chí nào. Hãy nhập tiêu chí.`,
  noUnits: () => `Tab “${unitsWords.title}” chưa có đơn vị nào. Hãy nhập đơn vị.`,
  noScales: () => `Tab “${weightsWords.title}” chưa có thang điểm nào. Hãy nhập thang điểm.`,

  duplicateCriterionId: (p) => twice('criteria', `tiêu chí ${text(p, 'criterion')}`),
  duplicateUnitId: (p) => twice('units', `đơn vị ${text(p, 'unit')}`),
  duplicateUnitGroupId: (p) => twice('units', `nhóm đơn vị ${text(p, 'group')}`),
  duplicateFigureId: (p) => twice('figures', `số liệu ${text(p, 'figure')}`),
  duplicateGroupId: (p) => twice('weights', `nhóm tiêu chí ${text(p, 'group')}`),
  duplicateScaleId: (p) => twice('weights', `thang điểm ${text(p, 'scale')}`),
  unitIdIsGroupId: (p) =>
    `${at('units', `mã ${text(p, 'id')}`)} vừa là mã đơn vị vừa là mã nhóm đơn vị. Hãy đặt mã khác cho một trong hai.`,
  unusableCriterionId: (p) => unusable('criteria', 'tiêu chí', p),
  unusableUnitId: (p) => unusable('units', 'dòng', p),
  unusableFigureId: (p) => unusable('figures', 'số liệu', p),

  blankUnitName: (p) => `${unit(p)} có tên hoặc cách viết khác để trống. Hãy ghi tên.`,
  blankUnitGroupName: (p) =>
    `${at('units', `nhóm đơn vị ${text(p, 'group')}`)} có tên hoặc cách viết khác để trống. Hãy ghi tên.`,
  sharedSpelling: (p) =>
    `${at('units', `tên “${text(p, 'spelling')}”`)} là tên của cả ${text(p, 'id')} và ${text(p, 'other')}. Hãy sửa để mỗi cách viết ứng với một đơn vị hoặc một nhóm.`,

  blankTitle: (p) => `${criterion(p)} chưa có tên. Hãy ghi tên tiêu chí.`,
  unknownGroup: (p) =>
    `${criterion(p)} thuộc nhóm “${text(p, 'group')}”, nhưng tab “${weightsWords.title}” không có nhóm này. Hãy sửa mã nhóm.`,
  idOutsideGroup: (p) =>
    `${criterion(p)} thuộc nhóm ${text(p, 'group')} nên mã phải bắt đầu bằng “${text(p, 'group')}.”. Hãy sửa mã tiêu chí hoặc mã nhóm.`,
  unknownScale: (p) =>
    `${at('weights', `nhóm tiêu chí ${text(p, 'group')}`)} thuộc thang điểm “${text(p, 'scale')}” không có trong tab này. Hãy sửa mã thang điểm.`,
  unknownUnitGroup: (p) =>
    `${unit(p)} thuộc nhóm “${text(p, 'group')}”, nhưng không có dòng “${unitGroupWord}” nào mang mã này. Hãy sửa mã nhóm hoặc thêm nhóm.`,

  emptyLead: (p) => `${criterion(p)} chưa có đơn vị chủ trì. Hãy ghi đơn vị chủ trì.`,
  unresolvedLead: (p) =>
    `${criterion(p)}: không nhận ra đơn vị chủ trì “${text(p, 'lead')}”. Hãy sửa cột Đơn vị chủ trì, hoặc thêm cách viết này vào tab “${unitsWords.title}”.`,
  noUnitBehindLeads: (p) =>
    `${criterion(p)}: “${text(p, 'leadText')}” chưa có đơn vị nào. Hãy đưa đơn vị vào nhóm ở tab “${unitsWords.title}”.`,
  noUnitAsked: (p) =>
    `${criterion(p)} không áp dụng cho đơn vị nào của “${text(p, 'leadText')}”. Hãy sửa cột Áp dụng cho hoặc loại đơn vị.`,

  missingNumeratorLabel: (p) =>
    `${criterion(p)} đo bằng tỷ lệ nhưng chưa ghi tử số là gì. Hãy ghi cột Tử số (Số lượng).`,
  missingDenominatorLabel: (p) =>
    `${criterion(p)} đo bằng tỷ lệ nhưng chưa ghi mẫu số là gì. Hãy ghi cột Mẫu số.`,
  missingLabel: (p) => `${criterion(p)} chưa ghi số cần nhập là gì. Hãy ghi cột Tử số (Số lượng).`,
  unknownFigure: (p) =>
    `${criterion(p)}: “${text(p, 'label')}” lấy từ số liệu chung “${text(p, 'figure')}”, nhưng tab “${figuresWords.title}” không có mã này. Hãy sửa mã hoặc thêm số liệu.`,

  aggregationUnfit: (p) =>
    `${criterion(p)}: cách tổng hợp ${word(aggregationWords, p, 'aggregation')} cần cách đo ${word(measureWords, p, 'needed')}, nhưng đang đo bằng ${word(measureWords, p, 'measure')}. Hãy sửa một trong hai.`,
  singleWithSeveralUnits: (p) =>
    `${criterion(p)} có ${number(p, 'count')} đơn vị chủ trì, nên không tổng hợp theo “${aggregationWords.single}” được. Hãy chọn cách tổng hợp khác.`,

  figureWithTwoScopes: (p) =>
    `${figure(p)} vừa của từng đơn vị vừa của toàn huyện. Hãy đặt mã riêng cho mỗi phạm vi.`,
  districtFigureNeedsOneUnit: (p) =>
    `${figure(p)} là số của toàn huyện nên phải do đúng một đơn vị nhập, nhưng đang ghi “${text(p, 'enteredBy')}”. Hãy ghi một mã đơn vị mà số liệu áp dụng.`,
  unknownFigureUnit: (p) =>
    `${figure(p)}: nơi nhập “${text(p, 'unit')}” không có trong tab “${unitsWords.title}”. Hãy sửa mã đơn vị hoặc mã nhóm.`,
  figureEnteredByNobody: (p) =>
    `${figure(p)} không có đơn vị nào nhập. Hãy sửa cột Nơi nhập hoặc cột Áp dụng cho.`,
  figureNotEnteredByLead: (p) =>
    `${criterion(p)} dùng số liệu ${text(p, 'figure')}, nhưng ${text(p, 'unit')}${others(p)} không nhập số liệu này. Hãy sửa nơi nhập ở tab “${figuresWords.title}”, hoặc bỏ số liệu khỏi tiêu chí.`,

  atMostUnknown: (p) =>
    `${figure(p)} phải không lớn hơn “${text(p, 'other')}”, nhưng không có số liệu mang mã này. Hãy sửa cột Không lớn hơn.`,
  atMostOtherScope: (p) =>
    `${figure(p)} và “${text(p, 'other')}” khác phạm vi nên không so sánh được. Hãy sửa cột Không lớn hơn.`,
  sumsToUnknown: (p) =>
    `${figure(p)} cộng lại phải bằng “${text(p, 'other')}”, nhưng không có số liệu mang mã này. Hãy sửa cột Cộng lại bằng.`,
  sumsToWrongScope: (p) =>
    `${figure(p)}: số liệu của từng đơn vị mới cộng lại thành số liệu toàn huyện, “${text(p, 'other')}” không phù hợp. Hãy sửa cột Cộng lại bằng.`,

  tieUnknown: (p) =>
    `${criterion(p)}: cột Phải khớp với nhắc đến “${text(p, 'other')}”, nhưng không có tiêu chí hay số liệu chung nào mang mã này. Hãy sửa mã hoặc bỏ quan hệ này.`,
  tieToItself: (p) =>
    `${criterion(p)}: cột Phải khớp với nhắc đến chính tiêu chí này. Hãy ghi mã của tiêu chí khác.`,
  tieNeedsYesNo: (p) =>
    `${criterion(p)}: quan hệ “${tieWords.yes} → …” với “${text(p, 'other')}” chỉ dùng cho cách đo “${measureWords.yesNo}”. Hãy sửa cột Phải khớp với.`,
  tieQuantityUnfit: (p) =>
    `${criterion(p)}: cột Phải khớp với nhắc đến ${word(tieWords, p, 'quantity')} của tiêu chí ${text(p, 'other')}, nhưng tiêu chí đó không hỏi số này. Hãy sửa cột Phải khớp với.`,
  tieWithoutUnit: (p) =>
    `${criterion(p)} và “${text(p, 'other')}” không có đơn vị nào cùng báo cáo, nên không đối chiếu được. Hãy sửa cột Phải khớp với.`,

  badCriterionMax: (p) =>
    `${weight(p)}: điểm tối đa phải là số lớn hơn 0 (đang là ${number(p, 'max')}). Hãy sửa điểm tối đa.`,
  badScaleMax: (p) =>
    `${scale(p)}: điểm tối đa phải là số lớn hơn 0 (đang là ${number(p, 'max')}). Hãy sửa điểm tối đa.`,
  scalePointsDiffer: (p) =>
    `${scale(p)}: điểm tối đa của các tiêu chí cộng lại là ${number(p, 'sum')}, khác điểm tối đa ${number(p, 'max')} của thang. Hãy sửa cho khớp.`,

  scoringUnfit: (p) =>
    `${weight(p)}: cách chấm ${word(scoringWords, p, 'method')} không dùng được cho cách đo ${word(measureWords, p, 'measure')}. Hãy chọn cách chấm khác.`,
  badTarget: (p) =>
    `${weight(p)}: chỉ tiêu phải là số lớn hơn 0 (đang là ${number(p, 'target')}). Hãy sửa cột Ngưỡng.`,
  noSteps: (p) => `${weight(p)} chấm theo bậc nhưng chưa có bậc nào. Hãy ghi các bậc ở cột Ngưỡng.`,
  stepsOutOfOrder: (p) =>
    `${weight(p)}: ngưỡng ${number(p, 'from')} không đứng đúng thứ tự. Hãy ghi các bậc từ thấp đến cao, mỗi ngưỡng một lần.`,
  stepFractionOutside: (p) =>
    `${weight(p)}: ở ngưỡng ${number(p, 'from')}, tỷ lệ điểm ${percent(p, 'fraction')} nằm ngoài khoảng 0% đến 100%. Hãy sửa cột Ngưỡng.`,
  stepFractionFalls: (p) =>
    `${weight(p)}: ở ngưỡng ${number(p, 'from')}, tỷ lệ điểm ${percent(p, 'fraction')} thấp hơn bậc trước. Hãy sửa cột Ngưỡng.`,

  levelOutside: (p) =>
    `${scale(p)}: tỷ lệ tối thiểu ${percent(p, 'from')} của “${text(p, 'level')}” nằm ngoài khoảng 0% đến 100%. Hãy sửa cột Ngưỡng.`,
  levelsNotFalling: (p) =>
    `${scale(p)}: “${text(p, 'level')}” phải có tỷ lệ tối thiểu thấp hơn “${text(p, 'before')}”. Hãy ghi các mức từ cao đến thấp.`,
  lastLevelNotZero: (p) =>
    `${scale(p)}: mức cuối “${text(p, 'level')}” phải bắt đầu từ 0% để tỷ lệ nào cũng được xếp mức. Hãy sửa cột Ngưỡng.`,
};

const others = (p: Params): string =>
  Number(p['others']) > 0 ? ` và ${number(p, 'others')} đơn vị khác` : '';

export const describeCatalogueProblem = ({ code, params }: CatalogueProblem): string =>
  catalogueProblemTexts[code](params);
