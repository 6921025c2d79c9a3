import { evaluate } from './hostWith';

// https://developers.google.com/apps-script/reference/card-service
describe('CardService', () => {
  const section = `CardService.newCardSection().addWidget(CardService.newTextParagraph().setText('Chào'))`;

  test('[documented] builders give a card of sections with widgets', () => {
    const card = evaluate(`CardService.newCardBuilder()
      .setHeader(CardService.newCardHeader().setTitle('Sổ'))
      .addSection(${section}.addWidget(CardService.newDecoratedText().setText('A').setWrapText(true)
        .setOpenLink(CardService.newOpenLink().setUrl('https://docs.google.com/'))))
      .build()`);
    expect(card).toEqual({
      header: { title: 'Sổ' },
      sections: [
        {
          widget: 'CardSection',
          widgets: [
            { widget: 'TextParagraph', text: 'Chào' },
            {
              widget: 'DecoratedText',
              text: 'A',
              wrapText: true,
              openLink: { url: 'https://docs.google.com/' },
            },
          ],
        },
      ],
    });
  });

  test('[documented] an action answers with a card that takes the place of the one shown', () => {
    const card = `CardService.newCardBuilder().addSection(${section}).build()`;
    const response = evaluate(`CardService.newActionResponseBuilder()
      .setNavigation(CardService.newNavigation().updateCard(${card}))
      .setNotification(CardService.newNotification().setText('Xong')).build()`);
    expect(response).toMatchObject({ navigation: { updateCard: {} }, notification: { text: 'Xong' } });
  });

  test('[host] refuses what is not there, of another kind, or lacks what Google requires', () => {
    expect(() => evaluate(`CardService.newImage()`)).toThrow('NotImplemented: CardService.newImage');
    expect(() => evaluate(`CardService.newCardSection().addWidget('x')`)).toThrow("don't match");
    expect(() => evaluate(`CardService.newCardBuilder().build()`)).toThrow('sections is required');
    expect(() => evaluate(`CardService.newCardBuilder().addSection(CardService.newCardSection())`)).toThrow(
      'widgets is required',
    );
    expect(() => evaluate(`CardService.newTextParagraph().setText(5)`)).toThrow("don't match");
    expect(() => evaluate(`CardService.newTextParagraph()`)).toThrow('not JSON');
  });
});
