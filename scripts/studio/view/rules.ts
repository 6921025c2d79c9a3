import type { Host } from '../../host';
import type { CellRule } from '../api';

type DataValidationRule = gapi.client.sheets.DataValidationRule;

/** How one types into a cell that has this validation. */
export function cellRule(host: Host, file: string, rule: DataValidationRule): CellRule {
  const kind = ruleKind(rule);
  const [first] = rule.condition?.values ?? [];
  const hint = rule.inputMessage === undefined ? {} : { hint: rule.inputMessage };
  if (kind !== 'list') return { kind, ...hint };
  const choices =
    rule.condition?.type === 'ONE_OF_LIST'
      ? (rule.condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue)
      : shownIn(host, file, first?.userEnteredValue ?? '');
  return { kind, choices, ...hint };
}

/** The list of a drop-down that takes it from cells. Whoever may type there may see it, so by the owner's rights. */
function shownIn(host: Host, file: string, formula: string): readonly string[] {
  const owner = host.drive.get(file)?.owner;
  if (owner === undefined) return [];
  const range = formula.replace(/^=/, '').replaceAll('$', '');
  const { sheets = [] } = host.look(owner, file, {
    ranges: [range],
    fields: 'sheets(data(rowData(values(formattedValue))))',
  });
  const texts = (sheets[0]?.data?.[0]?.rowData ?? []).flatMap(({ values = [] }) =>
    values.map(({ formattedValue = '' }) => formattedValue),
  );
  return texts.filter((text) => text !== '');
}

export function ruleKind({ condition }: DataValidationRule): CellRule['kind'] {
  switch (condition?.type) {
    case 'BOOLEAN':
      return 'checkbox';
    case 'ONE_OF_LIST':
    case 'ONE_OF_RANGE':
      return 'list';
    default:
      return 'other';
  }
}
