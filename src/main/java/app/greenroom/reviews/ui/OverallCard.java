package app.greenroom.reviews.ui;

import app.greenroom.shared.ui.Card;

/** What the coach says about the answer as a whole. */
class OverallCard extends Card {

    private static final int LONGEST = 8000;

    OverallCard(DraftKeeper keeper) {
        Autosaved words = new Autosaved("Overall", LONGEST);
        words.setHelperText("What went well, and the one thing to try next time");
        words.setValue(keeper.draft().overall());
        words.setMinRows(4);
        words.addValueChangeListener(change -> keeper.edit(draft -> draft.withOverall(change.getValue())));
        add(words);
    }
}
