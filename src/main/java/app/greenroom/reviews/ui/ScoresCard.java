package app.greenroom.reviews.ui;

import app.greenroom.feedback.EngineFeedback;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import java.util.List;

/** The rubric's criteria, to be scored. */
class ScoresCard extends Card {

    private final List<CriterionField> fields;

    ScoresCard(RubricDetails rubric, DraftKeeper keeper) {
        super("Scores", new Chip(rubric.title()));
        addClassName("gr-desk-scores");
        fields = rubric.criteria().stream()
                .map(criterion -> new CriterionField(criterion, rubric.share(criterion), keeper))
                .toList();
        fields.forEach(this::add);
    }

    /** Shows beside each criterion what the candidate and the engine gave it. */
    void beside(EngineFeedback feedback) {
        fields.forEach(field -> field.beside(feedback));
    }

    /** Marks what is not decided and puts the keyboard at the first of it. */
    void pointOutMissing() {
        List<CriterionField> missing =
                fields.stream().filter(field -> !field.decided()).toList();
        missing.forEach(CriterionField::pointOut);
        missing.stream().findFirst().ifPresent(CriterionField::focus);
    }
}
