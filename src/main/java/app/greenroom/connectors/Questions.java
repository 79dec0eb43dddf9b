package app.greenroom.connectors;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Instructions;
import app.greenroom.rubrics.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a chat model is asked. All that people wrote goes into one JSON document, where no text can end the field that it
 * is in; the task stands apart from it.
 */
final class Questions {

    static final Form<CriterionAnswer> CRITERION = Form.of("criterion", CriterionAnswer.class);
    static final Form<PointsAnswer> POINTS = Form.of("points", PointsAnswer.class);
    static final int SYSTEM_LETTERS = Math.max(
            CRITERION.task().length() + CRITERION.schema().length(),
            POINTS.task().length() + POINTS.schema().length());

    private static final int LONGEST = 4000;

    private Questions() {}

    static String criterion(AnswerToAssess answer, Criterion criterion, String told) {
        List<String> levels = new ArrayList<>();
        for (int level = 1; level <= Criterion.LEVELS; level++) {
            levels.add(level + ": " + text(criterion.anchor(level)));
        }
        return document(answer, told, "criterion", Chat.fields("name", text(criterion.name()), "levels", levels));
    }

    static String points(AnswerToAssess answer, String told) {
        return document(
                answer,
                told,
                "points",
                answer.points().stream().map(Questions::text).toList());
    }

    /** Whether anything that a coach or a pack wrote reads like an instruction. */
    static boolean instruct(AnswerToAssess answer) {
        Stream<String> rubric = answer.rubric().stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion.name()), criterion.anchors().stream()));
        return Stream.of(Stream.of(answer.prompt()), answer.points().stream(), rubric)
                .flatMap(texts -> texts)
                .anyMatch(Instructions::in);
    }

    private static String document(AnswerToAssess answer, String told, String name, Object what) {
        Map<String, Object> document = Chat.fields("question", text(answer.prompt()), name, what, "answer", told);
        return Wire.JSON.writeValueAsString(document);
    }

    private static String text(String text) {
        return PlainText.line(text, LONGEST);
    }
}
