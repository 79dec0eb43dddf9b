package app.greenroom.testing;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDraft;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.reviews.ReviewDesk.OwnReview;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewService;
import app.greenroom.rubrics.Criterion;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeImport;
import app.greenroom.takes.TakeService;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Has candidates answer questions, so that there is something to review. */
public class Answers {

    public static final List<String> POINTS = List.of("Names a metric", "Splits by audience");

    private final ApplicationContext beans;
    private final Studio studio;

    public Answers(ApplicationContext beans) {
        this.beans = beans;
        this.studio = beans.getBean(Studio.class);
    }

    /** A coach's own question of the category with this key. */
    public QuestionId question(SignedIn coach, String category, String prompt) {
        return studio.get(
                coach,
                () -> beans.getBean(QuestionService.class)
                        .create(new QuestionDraft(
                                prompt,
                                beans.getBean(CategoryService.class).active().stream()
                                        .filter(row -> row.key().equals(category))
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                Difficulty.CORE,
                                Duration.ofMinutes(2),
                                POINTS,
                                List.of())));
    }

    /** An assignment of this question alone, called "First round" and due in a week. */
    public AssignmentId assignment(SignedIn coach, SignedIn candidate, QuestionId question) {
        QuestionSetId set = studio.get(
                coach,
                () -> beans.getBean(QuestionSetService.class)
                        .create(new QuestionSetDraft("One question", "", List.of(question))));
        return beans.getBean(Assigning.class).assign(coach, set, candidate);
    }

    public TakeId submitted(SignedIn coach, SignedIn candidate) {
        return submitted(coach, candidate, "product-sense", "How would you measure a new series?");
    }

    /** An answer to a new question, in an assignment of its own. */
    public TakeId submitted(SignedIn coach, SignedIn candidate, String category, String prompt) {
        return submit(candidate, unsubmitted(coach, candidate, category, prompt));
    }

    public TakeId unsubmitted(SignedIn coach, SignedIn candidate, String category, String prompt) {
        QuestionId question = question(coach, category, prompt);
        AssignmentId assignment = assignment(coach, candidate, question);
        return studio.get(
                candidate,
                () -> beans.getBean(TakeService.class)
                        .answerWithText(question, assignment, "I would begin with the goal."));
    }

    /** A spoken answer, three seconds long. */
    public TakeId spoken(SignedIn coach, SignedIn candidate, byte[] recording) {
        QuestionId question = question(coach, "product-sense", "How would you measure a new series?");
        AssignmentId assignment = assignment(coach, candidate, question);
        return submit(
                candidate,
                studio.get(
                        candidate,
                        () -> beans.getBean(TakeImport.class)
                                .importRecording(question, assignment, "audio/webm", recording)));
    }

    public TakeId submit(SignedIn candidate, TakeId take) {
        studio.as(candidate, () -> beans.getBean(TakeService.class).submit(take));
        return take;
    }

    /** The coach gives every criterion a 3, and releases that. */
    public void release(SignedIn coach, TakeId take) {
        release(coach, take, 3, "");
    }

    /** The same with another level, and with words. */
    public void release(SignedIn coach, TakeId take, int level, String overall) {
        ReviewService reviews = beans.getBean(ReviewService.class);
        studio.as(coach, () -> {
            OwnReview mine = reviews.open(take).mine();
            ReviewDraft draft = mine.draft().withOverall(overall);
            for (Criterion criterion : mine.rubric().criteria()) {
                draft = draft.withLevel(criterion.key(), level);
            }
            long version = reviews.save(mine.id(), mine.version(), draft).version();
            reviews.release(mine.id(), version);
        });
    }
}
