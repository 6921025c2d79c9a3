#!/usr/bin/env bash
# LibreOffice Calc 7.4.7 (Debian 12) recalculating an .xlsx: the criterion "*" of SUMIFS and COUNTIFS matches NUMBERS as well.
# Excel's "*" stands for text only (a number is matched by no wildcard), so the same file sums to 0 there.
# https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34
# Seen: SUMIFS over 1, 2 and "a" by "*" is 3; COUNTIFS is 3.
set -euo pipefail
command -v soffice >/dev/null || { echo "soffice is needed (Debian: libreoffice-calc)"; exit 2; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm i --silent --no-audit --no-fund exceljs@4.4.0 >/dev/null
cat >make.cjs <<'JS'
const { Workbook } = require('exceljs');
const book = new Workbook();
const sheet = book.addWorksheet('s');
[1, 2, 'a'].forEach((value, at) => { sheet.getCell(at + 1, 1).value = value; });
sheet.getCell('B1').value = { formula: 'SUMIFS(A1:A3,A1:A3,"*")' };
sheet.getCell('C1').value = { formula: 'COUNTIFS(A1:A3,"*")' };
book.xlsx.writeFile('book.xlsx');
JS
node make.cjs
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv book.xlsx >/dev/null 2>&1
soffice --version
cat book.csv
[[ "$(head -1 book.csv | tr -d '\r')" == '1,3,3' ]] || { echo "It changed."; exit 1; }
