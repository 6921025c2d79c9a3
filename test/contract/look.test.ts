import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host } from '../../scripts/host';
import { NOW, OFFICER, OWNER, hostWith } from './hostWith';

type Request = gapi.client.sheets.Request;

const STRANGER = 'la@example.com';

/** The bundle writes what it is handed. */
const writer = `function write(id, requests) { Sheets.Spreadsheets.batchUpdate({ requests: requests }, id); }`;

function workbook(...requests: readonly Request[]): { host: Host; id: string } {
  const host = hostWith(writer);
  const id = host.newSpreadsheet('Sổ', OWNER);
  host.run('write', [id, requests]);
  host.ledger.reset();
  return { host, id };
}

const texts = (...list: readonly string[]): Request => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
    rows: list.map((stringValue) => ({
      values: stringValue === '' ? [{}] : [{ userEnteredValue: { stringValue } }],
    })),
    fields: 'userEnteredValue',
  },
});

describe('a look at a workbook', () => {
  test("[host] is by the person's own rights, and no call of the script's", () => {
    const { host, id } = workbook({
      addProtectedRange: {
        protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, editors: { users: [OWNER] } },
      },
    });
    const look = (user: string): unknown =>
      host.look(user, id, { fields: 'sheets(protectedRanges(requestingUserCanEdit,editors))' }).sheets?.[0]
        ?.protectedRanges?.[0];
    expect(() => look(OFFICER)).toThrow('The caller does not have permission');
    host.share(id, OFFICER, 'writer');
    expect([look(OWNER), look(OFFICER)]).toEqual([
      { editors: { users: [OWNER] }, requestingUserCanEdit: true },
      {},
    ]);
    expect(host.ledger.records).toEqual([]);
  });

  test('[host] gives copies', () => {
    const { host, id } = workbook(texts('a'));
    const seen = host.look(OWNER, id, { fields: 'properties(title)' });
    Object.assign(seen.properties ?? {}, { title: 'khác' });
    expect(host.look(OWNER, id, { fields: 'properties(title)' }).properties?.title).toBe('Sổ');
  });

  test('[host] tells what a person may do with a file, and to which workbook the script belongs', () => {
    const { host, id } = workbook(texts('a'));
    host.share(id, OFFICER, 'reader');
    expect([OWNER, OFFICER, STRANGER].map((user) => host.drive.role(id, user))).toEqual([
      'owner',
      'reader',
      undefined,
    ]);
    expect([host.drive.role('khác', OWNER), host.bound()]).toEqual([undefined, undefined]);
    host.bind(id);
    expect(host.bound()).toBe(id);
  });
});

describe('conditional formats as they hold now', () => {
  const rule = (
    condition: gapi.client.sheets.BooleanCondition,
    red: number,
    index: number,
    rows = 4,
  ): Request => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [{ sheetId: 0, startRowIndex: 0, endRowIndex: rows, startColumnIndex: 0, endColumnIndex: 1 }],
        booleanRule: { condition, format: { backgroundColor: { red } } },
      },
    },
  });
  const values = (...list: readonly string[]) => list.map((userEnteredValue) => ({ userEnteredValue }));

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType
  test.each<[gapi.client.sheets.BooleanCondition, readonly number[]]>([
    [{ type: 'TEXT_STARTS_WITH', values: values('ab') }, [0, 1]],
    [{ type: 'TEXT_ENDS_WITH', values: values('C') }, [1]],
    [{ type: 'TEXT_CONTAINS', values: values('b') }, [0, 1]],
    [{ type: 'BLANK' }, [2]],
    [{ type: 'NOT_BLANK' }, [0, 1, 3]],
    [{ type: 'CUSTOM_FORMULA', values: values('=LEN(A1)=2') }, [0]],
    [{ type: 'CUSTOM_FORMULA', values: values('=LEN(A1)=0') }, [2]],
  ])('[documented] %j', (condition, rows) => {
    const { host, id } = workbook(texts('ab', 'ABC', '', 'x'), rule(condition, 1, 0));
    expect(host.sheets.highlights(id, 0).map(({ row, column }) => [row, column])).toEqual(
      rows.map((row) => [row, 0]),
    );
  });

  test('[documented] of several rules the first one decides', () => {
    const first = rule({ type: 'TEXT_EQ', values: values('b') }, 0.4, 0);
    const { host, id } = workbook(texts('a', 'b'), rule({ type: 'NOT_BLANK' }, 1, 0), first);
    expect(
      host.sheets.highlights(id, 0).map(({ row, format }) => [row, format.backgroundColor?.red]),
    ).toEqual([
      [1, 0.4],
      [0, 1],
    ]);
  });

  test('[host] follow what is typed', () => {
    const { host, id } = workbook(texts('a'), rule({ type: 'TEXT_EQ', values: values('b') }, 1, 0));
    expect(host.sheets.highlights(id, 0)).toEqual([]);
    host.type(OWNER, id, 'A1', [['b']]);
    expect(host.sheets.highlights(id, 0)).toHaveLength(1);
  });
});

test('[host] writes its workspace only when asked, if it is told so', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'studio-'));
  const saved = (): readonly string[] => {
    const again: unknown = JSON.parse(readFileSync(join(workspace, 'workspace.json'), 'utf8'));
    return Object.keys((again as { readonly workbooks: object }).workbooks);
  };
  const host = createHost({ owner: OWNER, now: NOW, workspace, savedOnDemand: true });
  host.save();
  const id = host.newSpreadsheet('Sổ', OWNER);
  expect(saved()).toEqual([]);
  host.batch(() => host.share(id, OFFICER, 'writer'));
  expect(saved()).toEqual([]);
  host.close();
  expect(saved()).toEqual([id]);
});

test('[host] the question that nobody answered comes with the end of the run', () => {
  const host = hostWith(
    `function main() { var ui = SpreadsheetApp.getUi(); ui.alert('T', 'Xoá?', ui.ButtonSet.YES_NO); }`,
  );
  host.bind(host.newSpreadsheet('Sổ', OWNER));
  let question: unknown;
  try {
    host.run('main');
  } catch (error) {
    question = error instanceof Error && 'question' in error ? error.question : error;
  }
  expect(question).toEqual({ kind: 'alert', title: 'T', text: 'Xoá?', buttons: 'YES_NO' });
});
