package app.greenroom.ownership;

import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.reviews.CommentRow;
import app.greenroom.reviews.CriterionScore;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.shared.Timecode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes and their feedback in plain words, for files that need no program of ours. */
final class Written {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Written() {}

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /** One paragraph of the index. */
    static String entry(String name, Belonging belonging, List<String> files) {
        var take = belonging.take();
        String state = take.erased()
                ? "Erased; the feedback is left."
                : take.submitted() ? "Handed in on " + moment(take.submittedAt()) + "." : "Nobody heard it but you.";
        return """
                %s
                  %s
                  %s · take %d · made on %s
                  %s
                  %s
                """.formatted(
                        name,
                        belonging.question().prompt().replaceAll("\\R", " "),
                        belonging.question().category().name(),
                        take.number(),
                        moment(take.startedAt()),
                        state,
                        files.isEmpty() ? "No file." : String.join("\n  ", files));
    }

    static String feedback(Belonging belonging, ReleasedReview review, Map<PersonId, PersonRow> names) {
        PersonRow coach = names.get(review.coach());
        String scores = review.scores().stream().map(Written::score).collect(Collectors.joining("\n"));
        String comments = review.comments().stream().map(Written::comment).collect(Collectors.joining("\n"));
        return """
                %s

                Feedback of %s, %s
                Score %.1f of 5, by the %s

                %s

                %s
                %s""".formatted(
                        belonging.question().prompt(),
                        coach == null ? "a coach" : coach.name(),
                        moment(review.releasedAt()),
                        review.score(),
                        review.rubric(),
                        review.overall(),
                        scores,
                        comments.isEmpty() ? "" : "\nComments\n" + comments + "\n");
    }

    private static String score(CriterionScore score) {
        return score.level() == null
                ? score.name() + ": not enough evidence"
                : "%s: %d of 5. %s".formatted(score.name(), score.level(), score.anchor());
    }

    private static String comment(CommentRow comment) {
        return Timecode.of(comment.atSeconds()) + " " + comment.text();
    }
}
