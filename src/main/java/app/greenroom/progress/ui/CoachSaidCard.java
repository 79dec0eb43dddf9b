package app.greenroom.progress.ui;

import app.greenroom.reviews.ReleasedReview;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The newest words a coach left. */
class CoachSaidCard extends Section {

    private static final int QUOTED = 240;

    CoachSaidCard(String heading, ReleasedReview review, String coach, String question, String link) {
        addClassNames("gr-card", "gr-progress-fact");
        Paragraph quote = new Paragraph("“" + Words.shortened(words(review), QUOTED) + "”");
        quote.addClassName("gr-coach-words");
        Paragraph where = new Paragraph(
                new Span(coach + ", on "),
                new Anchor(link, "“" + Words.shortened(question, 90) + "”"),
                new Span(" · " + Words.day(review.releasedAt())));
        where.addClassNames("gr-muted", "gr-small");
        add(new H2(heading), quote, where);
    }

    static boolean hasWords(ReleasedReview review) {
        return !words(review).isEmpty();
    }

    /** The overall words, or the first comment where there are none. */
    private static String words(ReleasedReview review) {
        return !review.overall().isBlank() || review.comments().isEmpty()
                ? review.overall().strip()
                : review.comments().getFirst().text().strip();
    }
}
