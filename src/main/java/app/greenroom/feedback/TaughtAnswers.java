package app.greenroom.feedback;

import app.greenroom.assessment.CoachScales;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ReviewedAnswers;
import app.greenroom.reviews.ReviewedAnswers.Scored;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeSound;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The answers that an engine may learn from: a coach's score of each is released, and it is still there to be heard. */
@Component
class TaughtAnswers {

    /** As many as learning was measured with (docs/quality.md). More take longer: each is read anew with every lesson. */
    static final int MOST = 100;

    private static final int LOOKED_AT = 2000;
    private static final int STEP = 10;

    private final ReviewedAnswers reviewed;
    private final TakeSound takes;
    private final HearingRepository hearings;

    TaughtAnswers(ReviewedAnswers reviewed, TakeSound takes, HearingRepository hearings) {
        this.reviewed = reviewed;
        this.takes = takes;
        this.hearings = hearings;
    }

    /** The newest first. */
    List<Scored> of(QuestionId question) {
        List<Scored> scored = reviewed.of(question, LOOKED_AT);
        List<TakeId> all = scored.stream().map(Scored::take).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Set<TakeId> there = takes.answers(all);
        Set<TakeId> unheard = Set.copyOf(hearings.withoutWords(all));
        return scored.stream()
                .filter(answer -> there.contains(answer.take()) && !unheard.contains(answer.take()))
                .toList();
    }

    /**
     * Those of them that are learnt from: by tens, so that the scale does not move with each review, and is not worked out
     * anew for each. Empty while there are too few, or all have the same level.
     */
    static List<Scored> lesson(List<Scored> answers) {
        List<Scored> lesson =
                answers.stream().skip(answers.size() % STEP).limit(MOST).toList();
        boolean enough = lesson.size() >= CoachScales.FEWEST
                && lesson.stream().map(TaughtAnswers::level).distinct().count() > 1;
        return enough ? lesson : List.of();
    }

    /** The whole level nearest to a score. */
    static int level(Scored answer) {
        return Math.toIntExact(Math.round(answer.score()));
    }

    /** The questions of which there are most. */
    List<QuestionId> questions(int most) {
        return reviewed.questions(most);
    }
}
