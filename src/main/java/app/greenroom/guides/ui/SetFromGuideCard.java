package app.greenroom.guides.ui;

import app.greenroom.guides.GuideDetails;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.questions.ui.QuestionPages;
import app.greenroom.shared.ui.Timing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;

/** For coaches: the questions of a guide as a set of their own. */
class SetFromGuideCard extends Section {

    SetFromGuideCard(QuestionSetService sets, GuideDetails guide, List<QuestionDetails> questions) {
        addClassNames("gr-card", "gr-say-card");
        Duration total = questions.stream().map(QuestionDetails::answerTime).reduce(Duration.ZERO, Duration::plus);
        add(
                new H2("Ask your candidates"),
                new Paragraph("Take all " + questions.size() + " questions, " + Timing.inWords(total)
                        + " of answers, into a question set; then choose, reorder and assign."),
                new Button("Make a question set", click -> {
                    QuestionSetId id = sets.create(new QuestionSetDraft(
                            guide.title(),
                            "",
                            questions.stream().map(QuestionDetails::id).toList()));
                    click.getSource().getUI().ifPresent(ui -> ui.navigate(QuestionPages.set(id)));
                }));
    }
}
