package app.greenroom.reviews.ui;

import app.greenroom.contests.ContestDetails;
import app.greenroom.contests.ContestService;
import app.greenroom.reviews.ReviewDesk;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the candidate asks their coach about the engine's feedback on this answer; nothing when they ask nothing. */
class AskedNote extends Div {

    private final transient ContestService contests;
    private final transient ReviewDesk desk;
    private transient @Nullable ContestDetails shown;

    AskedNote(ReviewDesk desk, ContestService contests) {
        this.desk = desk;
        this.contests = contests;
        addClassName("gr-desk-notices");
        refresh();
    }

    final void refresh() {
        Optional<ContestDetails> asked = contests.of(desk.take().id());
        if (asked.filter(found -> found.equals(shown)).isEmpty()) {
            shown = asked.orElse(null);
            removeAll();
            asked.ifPresent(this::show);
        }
    }

    private void show(ContestDetails contest) {
        String name = desk.candidate().firstName();
        Notice notice = Notice.info(
                contest.answered()
                        ? name + " had asked about what the engine made of this answer. This review was the answer."
                        : name
                                + " asks you to look at what the engine made of this answer. Your review is the answer.");
        Paragraph words = new Paragraph("“" + contest.words() + "”");
        words.addClassName("gr-asked");
        notice.add(words);
        add(notice);
    }
}
