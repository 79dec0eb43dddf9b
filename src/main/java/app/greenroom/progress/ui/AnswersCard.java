package app.greenroom.progress.ui;

import app.greenroom.progress.ProgressDetails;
import app.greenroom.progress.ScorePoint;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ui.ReviewPages;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a candidate handed in, newest first, with the score of what was reviewed. */
class AnswersCard extends Card {

    private static final int SHOWN = 8;

    private final UnorderedList list = new UnorderedList();
    private final Map<QuestionId, QuestionDetails> questions;
    private final Map<TakeId, Double> scores;

    /** @param answers newest first */
    AnswersCard(List<TakeDetails> answers, Map<QuestionId, QuestionDetails> questions, ProgressDetails progress) {
        super("Answers");
        this.questions = questions;
        this.scores = progress.categories().stream()
                .flatMap(row -> row.points().stream())
                .collect(Collectors.toMap(ScorePoint::take, ScorePoint::score, (one, other) -> other));
        if (answers.isEmpty()) {
            Paragraph none = new Paragraph("Nothing handed in yet.");
            none.addClassName("gr-muted");
            add(none);
            return;
        }
        list.addClassName("gr-rows");
        add(list);
        show(answers.stream().limit(SHOWN));
        if (answers.size() > SHOWN) {
            Button more = new Button("Show all " + answers.size());
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(click -> {
                show(answers.stream().skip(SHOWN));
                more.setVisible(false);
            });
            add(more);
        }
    }

    private void show(Stream<TakeDetails> answers) {
        answers.map(this::row).forEach(list::add);
    }

    private Component row(TakeDetails take) {
        QuestionDetails question = Objects.requireNonNull(questions.get(take.question()));
        Anchor prompt = new Anchor(ReviewPages.desk(take.id()), Words.shortened(question.prompt(), 110));
        prompt.addClassNames("gr-plain-link", "gr-strong");
        Div about = new Div(
                new CategoryName(question.category()),
                new Span(" · take " + take.number() + " · "
                        + Words.day(Objects.requireNonNullElse(take.submittedAt(), take.startedAt()))));
        about.addClassNames("gr-muted", "gr-small");
        Div words = new Div(prompt, about);
        words.addClassName("gr-grow");
        Double score = scores.get(take.id());
        ListItem item = new ListItem(words, score == null ? new Chip("to review", Chip.Tone.WARN) : score(score));
        item.addClassName("gr-row");
        return item;
    }

    private static Component score(double score) {
        Span number = new Span(Words.score(score));
        number.addClassName("gr-listed-score");
        number.getElement().setAttribute("aria-label", "Score " + Words.exact(score) + " of 5");
        number.getElement().setAttribute("role", "img");
        return number;
    }
}
