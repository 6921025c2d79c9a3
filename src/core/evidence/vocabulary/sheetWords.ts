/** How a unit's sheet is called: the same on the paper, in its file name and in the name of the file that is signed. */
export const sheetTitle = 'Phiếu tự đánh giá';
/** Before the code of what was handed in. */
export const sealLabel = 'Mã niêm phong';
