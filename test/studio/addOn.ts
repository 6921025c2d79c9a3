import { createHost, type Host, type HostOptions } from '../../scripts/host';
import { bundleOf } from '../contract/hostWith';

export const owner = 'vhtt@aluoi.example.vn';
export const officer = 'can-bo@aluoi.example.vn';

/** A small add-on that does each thing once that a studio has to show. */
const code = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Thử việc')
    .addItem('Lời chào', 'greet')
    .addItem('Hỏi tên', 'askName')
    .addSeparator()
    .addSubMenu(ui.createMenu('Màn hình').addItem('Mở bảng bên', 'openSidebar').addItem('Mở hộp', 'openDialog'))
    .addItem('Ghi rồi mới hỏi', 'writeThenAsk')
    .addItem('Gửi thư', 'sendMail')
    .addItem('Hẹn giờ', 'setTimer')
    .addToUi();
}
function write(a1, text) {
  var id = SpreadsheetApp.getActiveSpreadsheet().getId();
  Sheets.Spreadsheets.Values.update({ values: [[text]] }, id, a1, { valueInputOption: 'RAW' });
}
function greet() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Đang chào…', 'Thử việc', 3);
  write('A1', 'Xin chào');
  SpreadsheetApp.getUi().alert('Đã chào. Xem https://docs.google.com/spreadsheets/d/' +
    SpreadsheetApp.getActiveSpreadsheet().getId() + '/edit#gid=0&range=C5.');
}
function askName() {
  var ui = SpreadsheetApp.getUi();
  var name = ui.prompt('Tên', 'Tên gì?', ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return;
  if (ui.alert('Chắc chưa?', 'Ghi ' + name.getResponseText() + '?', ui.ButtonSet.YES_NO) === ui.Button.YES)
    write('A2', name.getResponseText());
}
function writeThenAsk() {
  write('A3', 'đã ghi');
  SpreadsheetApp.getUi().alert('T', 'Còn hỏi nữa?', SpreadsheetApp.getUi().ButtonSet.YES_NO);
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Bảng bên'));
}
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput('<p>Hộp thoại</p><button onclick="google.script.host.close()">Xong</button>')
      .setWidth(320).setHeight(160), 'Hộp');
}
function double(given) { return { sum: given.a + given.b, by: Session.getEffectiveUser().getEmail() }; }
function rename(text) { write('B1', text); return text; }
function fail() { throw new Error('Chưa làm được việc này.'); }
function confirmed() {
  var ui = SpreadsheetApp.getUi();
  return ui.alert('Xác nhận', 'Đồng ý chứ?', ui.ButtonSet.YES_NO) === ui.Button.YES ? 'có' : 'không';
}
function address() { return SpreadsheetApp.getActiveSpreadsheet().getUrl(); }
function hidden_() { return 1; }
function sendMail() { MailApp.sendEmail('${officer}', 'Nhắc nộp báo cáo', 'Hạn nộp là 31/10/2021.'); }
function setTimer() { ScriptApp.newTrigger('onTime').timeBased().everyDays(1).atHour(9).create(); }
function onTime() { write('B2', 'đến giờ'); }
`;

const side = `<!doctype html><html><head><title>t</title></head><body>
<p id="out">chưa gọi</p>
<button id="call">Gọi</button> <button id="rename">Ghi</button> <button id="fail">Lỗi</button>
<button id="date">Gửi ngày</button> <button id="private">Gọi hàm riêng</button> <button id="ask">Hỏi</button>
<button id="outside">Ra ngoài</button> <a id="link" href="">Tới ô</a>
<script>
  var out = document.getElementById('out');
  function say(text) { out.textContent = text; }
  function on(id, work) { document.getElementById(id).onclick = work; }
  var run = google.script.run.withFailureHandler(function (error, mark) { say('lỗi ' + mark + ': ' + error.message); });
  on('call', function () {
    run.withUserObject('m1').withSuccessHandler(function (value, mark) { say(mark + ' ' + value.sum + ' ' + value.by); })
      .double({ a: 20, b: 22 });
  });
  on('rename', function () { run.withSuccessHandler(function (value) { say('đã ghi ' + value); }).rename('<b>đậm</b>'); });
  on('fail', function () { run.withUserObject('m2').fail(); });
  on('date', function () { try { run.double(new Date(0)); } catch (error) { say(error.message); } });
  on('private', function () { run.withUserObject('m3').hidden_(); });
  on('ask', function () { run.withSuccessHandler(say).confirmed(); });
  on('outside', function () {
    fetch('https://example.com/').then(function () { say('ra được'); }, function () { say('không ra được'); });
  });
  google.script.run.withSuccessHandler(function (url) { document.getElementById('link').href = url + '#gid=0&range=D7'; }).address();
</script></body></html>`;

export interface AddOn {
  readonly host: Host;
  readonly fileId: string;
}

/** An empty workbook with that add-on; the officer may edit it. */
export function openAddOn(options: Partial<HostOptions> = {}): AddOn {
  // The id of the first workbook is known only once it is there; the page names it by its place in the link.
  const files = { 'code.js': code, 'side.html': side };
  const host = createHost({ bundle: bundleOf(files), owner, now: '2021-10-24T01:00:00Z', ...options });
  const fileId = host.newSpreadsheet('Sổ thử', owner);
  host.bind(fileId);
  host.share(fileId, officer, 'writer');
  return { host, fileId };
}
