import type { HomeCard } from '../app/appraisal/homeCard';
import { homeTexts, officeRole } from '../text/vi';
import { tell } from './guard';

type Card = GoogleAppsScript.Card_Service.Card;

const refreshName = 'refreshHome';

/** What the manifest and the card itself name. `look`: reads how things stand. */
export const cardFunctions = (look: () => HomeCard) => ({
  /** The homepage of the Workspace add-on. */
  onHomepage: (): Card => build(told(look)),
  /** The button of the card: the same card, read anew. */
  [refreshName]: (): GoogleAppsScript.Card_Service.ActionResponse =>
    CardService.newActionResponseBuilder()
      .setNavigation(CardService.newNavigation().updateCard(build(told(look))))
      .setNotification(CardService.newNotification().setText(homeTexts.refreshed))
      .build(),
});

/** How things stand; where that can't be read, the reason. */
function told(look: () => HomeCard): HomeCard {
  const answer = tell(look);
  if (answer.ok) return answer.result;
  const line = { label: homeTexts.title, text: answer.message };
  return {
    title: homeTexts.title,
    subtitle: '',
    lines: [line],
    steps: [],
    done: false,
    url: '',
    office: officeRole,
  };
}

function build({ title, subtitle, lines, steps, done, url, office }: HomeCard): Card {
  const state = CardService.newCardSection();
  for (const { label, text } of lines) {
    state.addWidget(
      CardService.newDecoratedText().setTopLabel(plain(label)).setText(plain(text)).setWrapText(true),
    );
  }
  const next = CardService.newCardSection().setHeader(plain(homeTexts.next));
  for (const { text, hint, url: link } of steps) {
    next.addWidget(
      CardService.newDecoratedText()
        .setText(plain(text))
        .setBottomLabel(plain(hint))
        .setWrapText(true)
        .setOpenLink(CardService.newOpenLink().setUrl(link)),
    );
  }
  if (done) next.addWidget(CardService.newTextParagraph().setText(homeTexts.nothing));
  next.addWidget(CardService.newTextParagraph().setText(plain(homeTexts.menuHint(office))));
  const buttons = CardService.newButtonSet().addButton(
    CardService.newTextButton()
      .setText(homeTexts.refresh)
      .setOnClickAction(CardService.newAction().setFunctionName(refreshName)),
  );
  if (url !== '') {
    buttons.addButton(
      CardService.newTextButton().setText(homeTexts.open).setOpenLink(CardService.newOpenLink().setUrl(url)),
    );
  }
  next.addWidget(buttons);
  return CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle(title).setSubtitle(subtitle))
    .addSection(state)
    .addSection(next)
    .build();
}

/** Texts of cards may carry simple HTML: what people typed must not. */
const plain = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
