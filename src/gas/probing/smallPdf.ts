/** A page with two lines of text, in the few objects that a PDF needs. */
export function smallPdf(): string {
  const text = 'BT /F 24 Tf 72 720 Td (DECISION) Tj 0 -40 Td (No. 1) Tj ET';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${String(text.length)}>>\nstream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer<</Size ${String(objects.length + 1)}/Root 1 0 R>>`;
  return `${file}${table}${trailer}\nstartxref\n${String(file.length)}\n%%EOF`;
}
