#!/usr/bin/env bash
# LibreOffice Calc 7.4.7 (Debian 12), Vietnamese profile, recalculating an .xlsx:
# a cell that holds the TEXT "2,5" counts as 2.5 in `=A1+1` (3,5), but `=SUM("2,5",1)` with the same text as a literal is
# #VALUE!, and so is `=SUM("5",TRUE)`, which Excel documents as 6. Spreadsheets that are to agree can't rely on either.
# https://support.microsoft.com/office/sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89
# Seen: 3,5 | #VALUE! | #VALUE!
set -euo pipefail
command -v soffice >/dev/null || { echo "soffice is needed (Debian: libreoffice-calc)"; exit 2; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm i --silent --no-audit --no-fund exceljs@4.4.0 >/dev/null
cat >make.cjs <<'JS'
const { Workbook } = require('exceljs');
const book = new Workbook();
const sheet = book.addWorksheet('s');
sheet.getCell('A1').value = '2,5';
sheet.getCell('B1').value = { formula: 'A1+1' };
sheet.getCell('C1').value = { formula: 'SUM("2,5",1)' };
sheet.getCell('D1').value = { formula: 'SUM("5",TRUE)' };
book.xlsx.writeFile('book.xlsx');
JS
node make.cjs
mkdir -p profile/user
cat >profile/user/registrymodifications.xcu <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
XML
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):124,34,76,1,,0,false,true' book.xlsx >/dev/null 2>&1
soffice --version
cat book.csv
[[ "$(tr -d '"\r' <book.csv)" == '2,5|3,5|#VALUE!|#VALUE!' ]] || { echo "It changed."; exit 1; }
