package app.greenroom.demo;

import app.greenroom.demo.Cast.VoiceComment;
import app.greenroom.demo.Cast.Words;
import app.greenroom.demo.DeskPlan.PlannedReview;
import app.greenroom.demo.DeskPlan.Stage;
import app.greenroom.demo.Voices.Voice;
import app.greenroom.reviews.CommentRow;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.rubrics.RubricDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what a coach says about an answer: levels, points heard, comments where the words are, and overall words. */
final class Feedback {

    private final Story story;
    private final Map<String, Integer> said = new HashMap<>();

    Feedback(Story story) {
        this.story = story;
    }

    ReviewDraft on(PlannedReview review, RubricDetails rubric) {
        Answer answer = review.answer();
        Random random = new Random(answer.name().hashCode());
        Map<String, Integer> levels = Levels.near(answer.score(), rubric, random);
        List<String> points = new ArrayList<>(story.question(answer.question()).points());
        Collections.shuffle(points, random);
        int heard = Math.clamp(Math.round(points.size() * (answer.score() - 0.6) / 4.4), 1, points.size() - 1);
        List<CommentRow> comments = comments(answer, random);
        if (review.stage() == Stage.HALF_DRAFT) {
            String first = rubric.criteria().getFirst().key();
            return new ReviewDraft(
                    Map.of(first, levels.get(first)),
                    Set.of(points.getFirst()),
                    "",
                    comments.stream().limit(1).toList());
        }
        return new ReviewDraft(
                levels,
                new HashSet<>(points.subList(0, heard)),
                overall(answer, points.getFirst(), points.getLast()),
                comments);
    }

    /** The words this candidate has heard least. */
    private String overall(Answer answer, String heard, String missing) {
        List<Words> fitting = Stream.concat(
                        story.cast().overallFeedback().stream(), story.cast().pointFeedback().stream())
                .filter(words -> words.level() == answer.quality())
                .filter(words -> words.category() == null || words.category().equals(answer.category()))
                .toList();
        String words = leastSaid(answer, fitting.stream().map(Words::text).toList());
        return words.replace("{heard}", heard).replace("{missing}", missing);
    }

    private String leastSaid(Answer answer, List<String> texts) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(answer.name().hashCode()));
        String candidate = answer.candidate().key();
        String text = shuffled.stream()
                .min((one, other) -> Integer.compare(times(candidate, one), times(candidate, other)))
                .orElseThrow();
        said.merge(candidate + text, 1, Integer::sum);
        return text;
    }

    private int times(String candidate, String text) {
        return said.getOrDefault(candidate + text, 0);
    }

    /** What fits this recording, and sometimes a general remark near its end; nothing twice to the same person. */
    private List<CommentRow> comments(Answer answer, Random random) {
        if (answer.text() != null) {
            return List.of();
        }
        Voice voice = story.voices().nearest(answer.question(), answer.quality());
        List<CommentRow> comments = new ArrayList<>();
        story.cast().comments().stream()
                .filter(comment -> comment.voice().equals(voice.file()))
                .filter(comment -> isNew(answer, comment))
                .forEach(comment ->
                        comments.add(CommentRow.at(comment.atMillis() / 1000.0, comment.kind(), comment.text())));
        if (comments.isEmpty() || random.nextInt(4) == 0) {
            double at = voice.durationMillis() / 1000.0 * (0.55 + 0.4 * random.nextDouble());
            story.cast().generalComments().stream()
                    .filter(comment -> comment.quality() == voice.quality())
                    .filter(comment -> times(answer.candidate().key(), comment.text()) == 0)
                    .skip(random.nextInt(2))
                    .findFirst()
                    .ifPresent(comment -> {
                        said.merge(answer.candidate().key() + comment.text(), 1, Integer::sum);
                        comments.add(CommentRow.at(Math.round(at * 10) / 10.0, comment.kind(), comment.text()));
                    });
        }
        return comments;
    }

    private boolean isNew(Answer answer, VoiceComment comment) {
        return said.merge(answer.candidate().key() + comment.text(), 1, Integer::sum) == 1;
    }
}
