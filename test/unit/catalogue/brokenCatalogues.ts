import { delivered } from '../../../src/catalogue';
import type { CatalogueProblemCode } from '../../../src/core/catalogue/checkCatalogue';
import type { Catalogue, Params, QuantityRef, Tie } from '../../../src/core/model';
import {
  changed,
  copied,
  withCriterion,
  withFigure,
  withMax,
  withRatio,
  withScale,
  withSteps,
  withUnit,
} from './changeCatalogue';

/** The delivered catalogue with one thing broken, and what has to be said about it. */
export interface BrokenCatalogue {
  readonly broken: Catalogue;
  readonly params: Params;
  /** What else cannot but be wrong then. */
  readonly also?: readonly CatalogueProblemCode[];
}

const { units, unitGroups, figures, groups, scales } = delivered;
const otherName = { name: 'Tên khác', aliases: [] };

const atMost = (whole: QuantityRef): Extract<Tie, { kind: 'atMost' }> => ({
  kind: 'atMost',
  part: 'numerator',
  whole,
  reason: '',
});

/** Every code has its case here: a check that never speaks would not compile away, but fail. */
export const brokenCatalogues: Readonly<Record<CatalogueProblemCode, BrokenCatalogue>> = {
  noCriteria: { broken: { ...delivered, criteria: [] }, params: {} },
  noUnits: { broken: { ...delivered, units: [] }, params: {} },
  noScales: { broken: { ...delivered, scales: [] }, params: {} },

  duplicateCriterionId: {
    broken: withCriterion('1.I.2', { id: '1.I.3' }),
    params: { criterion: '1.I.3' },
  },
  duplicateUnitId: {
    broken: { ...delivered, units: [...units, ...copied(units, 'thanh-tra', otherName)] },
    params: { unit: 'thanh-tra' },
  },
  duplicateUnitGroupId: {
    broken: { ...delivered, unitGroups: [...unitGroups, ...copied(unitGroups, 'agencies', otherName)] },
    params: { group: 'agencies' },
  },
  duplicateFigureId: {
    broken: { ...delivered, figures: [...figures, ...copied(figures, 'households', {})] },
    params: { figure: 'households' },
  },
  duplicateGroupId: {
    broken: { ...delivered, groups: [...groups, ...copied(groups, '3.V', {})] },
    params: { group: '3.V' },
  },
  duplicateScaleId: {
    broken: { ...delivered, scales: [...scales, ...copied(scales, 'specific', {})] },
    params: { scale: 'specific' },
  },
  unitIdIsGroupId: { broken: withUnit('thanh-tra', { id: 'communes' }), params: { id: 'communes' } },
  unusableCriterionId: {
    broken: withCriterion('2.I.35', { id: '2.I.35@' }),
    params: { id: '2.I.35@', name: 'Chuyên mục Ý kiến góp ý/ Hỏi đáp' },
  },
  unusableUnitId: { broken: withUnit('thanh-tra', { id: '' }), params: { id: '', name: 'Thanh tra huyện' } },
  unusableFigureId: {
    broken: { ...delivered, figures: [...figures, ...copied(figures, 'households', { id: 'hộ gia đình' })] },
    params: { id: 'hộ gia đình', name: 'Hộ gia đình trên địa bàn huyện' },
  },

  blankUnitName: { broken: withUnit('thanh-tra', { name: ' ' }), params: { unit: 'thanh-tra' } },
  blankUnitGroupName: {
    broken: {
      ...delivered,
      unitGroups: changed(unitGroups, 'communes', ({ aliases }) => ({ aliases: [...aliases, ''] })),
    },
    params: { group: 'communes' },
  },
  sharedSpelling: {
    broken: withUnit('thanh-tra', { aliases: ['Phòng Nội  Vụ'] }),
    params: { spelling: 'Phòng Nội vụ', id: 'noi-vu', other: 'thanh-tra' },
  },

  blankTitle: { broken: withCriterion('1.I.2', { title: '' }), params: { criterion: '1.I.2' } },
  unknownGroup: {
    broken: withCriterion('1.I.2', { group: '9.IX' }),
    params: { criterion: '1.I.2', group: '9.IX' },
    also: ['idOutsideGroup', 'scalePointsDiffer'],
  },
  idOutsideGroup: {
    broken: withCriterion('1.I.2', { id: '1.II.99' }),
    params: { criterion: '1.II.99', group: '1.I' },
  },
  unknownScale: {
    broken: { ...delivered, groups: [...groups, ...copied(groups, '3.V', { id: '4.I', scale: 'none' })] },
    params: { group: '4.I', scale: 'none' },
  },
  unknownUnitGroup: {
    broken: withUnit('thanh-tra', { groups: ['agencies', 'inspectors'] }),
    params: { unit: 'thanh-tra', group: 'inspectors' },
  },

  emptyLead: { broken: withCriterion('1.I.2', { leadText: ' ; ' }), params: { criterion: '1.I.2' } },
  unresolvedLead: {
    broken: withCriterion('1.I.2', { leadText: 'Phòng Nội vụ và Phòng Ngoại vụ, Phòng Y tế' }),
    params: { criterion: '1.I.2', lead: 'Phòng Ngoại vụ' },
  },
  noUnitBehindLeads: {
    broken: {
      ...withCriterion('1.I.2', { leadText: 'Các thôn' }),
      unitGroups: [...unitGroups, { id: 'villages', name: 'Các thôn', aliases: [] }],
    },
    params: { criterion: '1.I.2', leadText: 'Các thôn' },
  },
  noUnitAsked: {
    broken: withCriterion('1.I.2', { appliesTo: ['commune'] }),
    params: { criterion: '1.I.2', leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện' },
  },

  missingNumeratorLabel: { broken: withRatio(' ', 'Mẫu'), params: { criterion: '1.I.28' } },
  missingDenominatorLabel: { broken: withRatio('Tử', ''), params: { criterion: '1.I.28' } },
  missingLabel: {
    broken: withCriterion('1.III.8', { measure: { kind: 'amount', label: '' } }),
    params: { criterion: '1.III.8' },
  },
  unknownFigure: {
    broken: withCriterion('1.II.4', {
      measure: { kind: 'count', quantity: { label: 'Số cán bộ', figures: ['staff'] }, unit: 'người' },
    }),
    params: { criterion: '1.II.4', label: 'Số cán bộ', figure: 'staff' },
  },

  aggregationUnfit: {
    broken: withCriterion('1.I.16', { aggregation: 'sum' }),
    params: { criterion: '1.I.16', aggregation: 'sum', measure: 'yesNo', needed: 'count' },
  },
  singleWithSeveralUnits: {
    broken: withCriterion('1.I.16', { aggregation: 'single' }),
    params: { criterion: '1.I.16', count: 18 },
  },

  figureWithTwoScopes: {
    broken: {
      ...delivered,
      figures: [
        ...copied(figures, 'districtProcedures', { scope: 'unit', enteredBy: ['agencies'] }),
        ...figures,
      ],
    },
    params: { figure: 'districtProcedures' },
  },
  districtFigureNeedsOneUnit: {
    broken: withFigure('households', { enteredBy: ['vh-tt', 'noi-vu'] }),
    params: { figure: 'households', enteredBy: 'vh-tt; noi-vu' },
  },
  unknownFigureUnit: {
    broken: withFigure('communeDossiers', { enteredBy: ['communes', 'wards'] }),
    params: { figure: 'communeDossiers', unit: 'wards' },
  },
  figureEnteredByNobody: {
    broken: withFigure('communeDossiers', { appliesTo: ['other'] }),
    params: { figure: 'communeDossiers' },
  },
  figureNotEnteredByLead: {
    broken: withCriterion('2.II.7', { appliesTo: 'all' }),
    params: {
      criterion: '2.II.7',
      figure: 'employees',
      unit: 'Văn phòng HĐND và UBND huyện',
      others: 13,
    },
  },

  atMostUnknown: {
    broken: withFigure('households', { atMost: ['houses'] }),
    params: { figure: 'households', other: 'houses' },
  },
  atMostOtherScope: {
    broken: withFigure('households', { atMost: ['communeDossiers'] }),
    params: { figure: 'households', other: 'communeDossiers' },
  },
  sumsToUnknown: {
    broken: withFigure('agencyCadres', { sumsTo: 'everybody' }),
    params: { figure: 'agencyCadres', other: 'everybody' },
  },
  sumsToWrongScope: {
    broken: withFigure('agencyCadres', { sumsTo: 'communeCadres' }),
    params: { figure: 'agencyCadres', other: 'communeCadres' },
  },

  tieUnknown: {
    broken: withCriterion('1.I.25', { ties: [atMost({ criterion: '9.IX.1', quantity: 'numerator' })] }),
    params: { criterion: '1.I.25', other: '9.IX.1' },
  },
  tieToItself: {
    broken: withCriterion('1.I.25', { ties: [atMost({ criterion: '1.I.25', quantity: 'denominator' })] }),
    params: { criterion: '1.I.25', other: '1.I.25' },
  },
  tieNeedsYesNo: {
    broken: withCriterion('1.I.25', {
      ties: [{ kind: 'positive', quantity: { figure: 'postOffices' }, reason: '' }],
    }),
    params: { criterion: '1.I.25', other: 'postOffices' },
  },
  tieQuantityUnfit: {
    broken: withCriterion('1.II.6', { ties: [{ ...atMost({ figure: 'itStaff' }), part: 'denominator' }] }),
    params: { criterion: '1.II.6', other: '1.II.6', quantity: 'denominator' },
  },
  tieWithoutUnit: {
    broken: withCriterion('1.I.25', { ties: [atMost({ figure: 'communeDossiers' })] }),
    params: { criterion: '1.I.25', other: 'communeDossiers' },
  },

  badCriterionMax: { broken: withMax(0), params: { criterion: '1.I.28', max: 0 } },
  badScaleMax: { broken: withScale('specific', { max: -1 }), params: { scale: 'specific', max: -1 } },
  scalePointsDiffer: {
    broken: withScale('specific', { max: 27 }),
    params: { scale: 'specific', sum: 26, max: 27 },
  },

  scoringUnfit: {
    broken: withCriterion('2.I.8', { weight: { max: 1, scoring: { method: 'linear' } } }),
    params: { criterion: '2.I.8', method: 'linear', measure: 'count' },
  },
  badTarget: {
    broken: withCriterion('2.I.8', { weight: { max: 1, scoring: { method: 'target', target: 0 } } }),
    params: { criterion: '2.I.8', target: 0 },
  },
  noSteps: { broken: withSteps(), params: { criterion: '1.I.28' } },
  stepsOutOfOrder: {
    broken: withSteps({ from: 0.5, fraction: 0.5 }, { from: 0.5, fraction: 1 }),
    params: { criterion: '1.I.28', from: 0.5 },
  },
  stepFractionOutside: {
    broken: withSteps({ from: 0.5, fraction: 1.2 }),
    params: { criterion: '1.I.28', from: 0.5, fraction: 1.2 },
  },
  stepFractionFalls: {
    broken: withSteps({ from: 0.5, fraction: 0.8 }, { from: 0.9, fraction: 0.7 }),
    params: { criterion: '1.I.28', from: 0.9, fraction: 0.7 },
  },

  levelOutside: {
    broken: withScale('results', {
      levels: [
        { name: 'Mức I', from: 90 },
        { name: 'Mức II', from: 0 },
      ],
    }),
    params: { scale: 'results', level: 'Mức I', from: 90 },
  },
  levelsNotFalling: {
    broken: withScale('results', {
      levels: [
        { name: 'Mức I', from: 0 },
        { name: 'Mức II', from: 0 },
      ],
    }),
    params: { scale: 'results', level: 'Mức II', before: 'Mức I' },
  },
  lastLevelNotZero: {
    broken: withScale('results', { levels: [{ name: 'Mức I', from: 0.5 }] }),
    params: { scale: 'results', level: 'Mức I' },
  },
};
