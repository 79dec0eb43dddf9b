package app.greenroom.progress.ui;

import app.greenroom.progress.CandidateStanding;
import com.vaadin.flow.component.html.Span;

/** Where somebody's last scores went: an arrow and a number to look at, words to listen to. */
class ChangeMark extends Span {

    ChangeMark(CandidateStanding standing) {
        addClassNames("gr-change", "gr-change-" + standing.trend().name().toLowerCase());
        Double change = standing.change();
        if (change == null) {
            setText(standing.lastScores().isEmpty() ? "No scores" : "One score");
            return;
        }
        Span seen = new Span(
                switch (standing.trend()) {
                    case RISING -> "▲ " + Words.score(change);
                    case FALLING -> "▼ " + Words.score(-change);
                    case STEADY, TOO_FEW -> Words.change(change);
                });
        seen.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span(words(standing, change));
        heard.addClassName("gr-visually-hidden");
        add(seen, heard);
    }

    private static String words(CandidateStanding standing, double change) {
        String over = " over the last " + Words.counted(standing.lastScores().size(), "answer");
        return switch (standing.trend()) {
            case RISING -> "up " + Words.score(change) + over;
            case FALLING -> "down " + Words.score(-change) + over;
            case STEADY, TOO_FEW -> "steady" + over;
        };
    }
}
