package app.greenroom.progress.ui;

import app.greenroom.progress.CandidateStanding;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Face;
import app.greenroom.shared.ui.Sparkline;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;

/** One candidate in the list: who, how they move, when they were last heard, and what they owe. */
class CandidateItem extends ListItem {

    CandidateItem(CandidateStanding standing, String cohorts, Ago ago) {
        addClassName("gr-candidate");
        Anchor name = new Anchor(
                ProgressPages.candidate(standing.person().id()),
                standing.person().name());
        name.addClassNames("gr-plain-link", "gr-strong");
        Div who = new Div(name, small(cohorts.isEmpty() ? "No cohort" : cohorts));
        who.addClassName("gr-grow");
        Div face = new Div(new Face(standing.person()), who);
        face.addClassNames("gr-row", "gr-candidate-who");

        Div moves = new Div(new ChangeMark(standing));
        if (!standing.lastScores().isEmpty()) {
            moves.addComponentAsFirst(new Sparkline(standing.lastScores()));
        }
        moves.addClassName("gr-moves");

        String heard =
                standing.lastAnswer() == null ? "No answer yet" : "Answered " + ago.inWords(standing.lastAnswer());
        String open = standing.openAssignments() == 0
                ? "nothing open"
                : Words.counted(standing.openAssignments(), "assignment") + " open";
        Div lately = new Div(new Div(heard), small(Words.sentence(open)));

        Div needs = new Div();
        needs.addClassName("gr-chip-line");
        NeedChips.of(standing).forEach(needs::add);
        add(face, moves, lately, needs);
    }

    private static Div small(String text) {
        Div div = new Div(text);
        div.addClassNames("gr-muted", "gr-small");
        return div;
    }
}
