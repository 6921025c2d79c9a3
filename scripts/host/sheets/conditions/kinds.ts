import type { BooleanCondition } from '../model/resources';

export type ConditionType = NonNullable<BooleanCondition['type']>;
type Use = 'validation' | 'conditionalFormat' | 'filter';

interface Kind {
  readonly uses: readonly Use[];
  /** How many values it takes. */
  readonly values: readonly [least: number, most: number];
}

const ALL: readonly Use[] = ['validation', 'conditionalFormat', 'filter'];
const VALIDATION: readonly Use[] = ['validation'];
const NOT_VALIDATION: readonly Use[] = ['conditionalFormat', 'filter'];

const kind = (uses: readonly Use[], least: number, most = least): Kind => ({ uses, values: [least, most] });
const NEVER = kind([], 0);

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType */
export const CONDITIONS: Readonly<Record<ConditionType, Kind>> = {
  CONDITION_TYPE_UNSPECIFIED: NEVER,
  NUMBER_GREATER: kind(ALL, 1),
  NUMBER_GREATER_THAN_EQ: kind(ALL, 1),
  NUMBER_LESS: kind(ALL, 1),
  NUMBER_LESS_THAN_EQ: kind(ALL, 1),
  NUMBER_EQ: kind(ALL, 1),
  NUMBER_NOT_EQ: kind(ALL, 1),
  NUMBER_BETWEEN: kind(ALL, 2),
  NUMBER_NOT_BETWEEN: kind(ALL, 2),
  TEXT_CONTAINS: kind(ALL, 1),
  TEXT_NOT_CONTAINS: kind(ALL, 1),
  TEXT_STARTS_WITH: kind(NOT_VALIDATION, 1),
  TEXT_ENDS_WITH: kind(NOT_VALIDATION, 1),
  TEXT_EQ: kind(ALL, 1),
  TEXT_IS_EMAIL: kind(VALIDATION, 0),
  TEXT_IS_URL: kind(VALIDATION, 0),
  DATE_EQ: kind(ALL, 1),
  DATE_BEFORE: kind(ALL, 1),
  DATE_AFTER: kind(ALL, 1),
  DATE_ON_OR_BEFORE: kind(VALIDATION, 1),
  DATE_ON_OR_AFTER: kind(VALIDATION, 1),
  DATE_BETWEEN: kind(VALIDATION, 2),
  DATE_NOT_BETWEEN: kind(VALIDATION, 2),
  DATE_IS_VALID: kind(VALIDATION, 0),
  ONE_OF_RANGE: kind(VALIDATION, 1),
  ONE_OF_LIST: kind(VALIDATION, 1, 500),
  BLANK: kind(NOT_VALIDATION, 0),
  NOT_BLANK: kind(NOT_VALIDATION, 0),
  CUSTOM_FORMULA: kind(ALL, 1),
  BOOLEAN: kind(VALIDATION, 0, 2),
  TEXT_NOT_EQ: kind(['filter'], 1),
  DATE_NOT_EQ: kind(['filter'], 1),
  FILTER_EXPRESSION: NEVER,
};
