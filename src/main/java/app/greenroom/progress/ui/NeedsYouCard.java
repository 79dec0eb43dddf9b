package app.greenroom.progress.ui;

import app.greenroom.progress.CandidateStanding;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Face;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The candidates who need their coach, the most pressing first. */
class NeedsYouCard extends Card {

    private static final int SHOWN = 6;

    NeedsYouCard(List<CandidateStanding> standings) {
        super("Needs you");
        List<CandidateStanding> needy = standings.stream()
                .filter(standing -> !standing.needs().isEmpty())
                .sorted(CandidateStanding.MOST_PRESSING_FIRST)
                .toList();
        if (needy.isEmpty()) {
            Paragraph fine = new Paragraph("Nobody is falling, silent or overdue. Enjoy it.");
            fine.addClassName("gr-muted");
            add(fine);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("gr-rows", "gr-rows-plain");
        needy.stream().limit(SHOWN).map(NeedsYouCard::row).forEach(list::add);
        add(list);
        if (needy.size() > SHOWN) {
            add(new Anchor(
                    ProgressPages.OVERVIEW + "?sort=attention", "And " + Words.number(needy.size() - SHOWN) + " more"));
        }
    }

    private static Component row(CandidateStanding standing) {
        Anchor name = new Anchor(
                ProgressPages.candidate(standing.person().id()),
                standing.person().name());
        name.addClassName("gr-plain-link");
        Div first = new Div(name);
        NeedChips.of(standing).forEach(first::add);
        first.addClassName("gr-chip-line");
        Div why = new Div(NeedChips.sentence(standing));
        why.addClassNames("gr-muted", "gr-small");
        Div words = new Div(first, why);
        words.addClassName("gr-grow");
        ListItem item = new ListItem(new Face(standing.person()), words);
        item.addClassName("gr-row");
        return item;
    }
}
