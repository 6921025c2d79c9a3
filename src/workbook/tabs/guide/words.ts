export const guideWords = {
  title: 'Hướng dẫn',
};
