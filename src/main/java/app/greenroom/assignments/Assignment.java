package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.shared.RuleException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Entity
class Assignment {

    @EmbeddedId
    private AssignmentId id;

    @Version
    private @Nullable Long version;

    private QuestionSetId set;
    private String title;
    private PersonId coach;
    private Instant due;
    private int takesAllowed;
    private int preparationSeconds;
    private @Nullable Integer answerSeconds;

    @Enumerated(EnumType.STRING)
    private FeedbackRelease feedbackRelease;

    private String note;
    private Instant createdAt;
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "assignment_question", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "question_id"))
    private List<QuestionId> questions = new ArrayList<>();

    @SuppressWarnings("NullAway") // for JPA
    protected Assignment() {}

    Assignment(AssignmentDraft draft, PersonId coach, List<QuestionId> questions, Instant now) {
        if (questions.isEmpty()) {
            throw new RuleException("This set has no questions yet. Add some before you assign it.");
        }
        this.id = AssignmentId.next();
        this.set = draft.set();
        this.title = draft.title().strip();
        this.coach = coach;
        this.due = inTheFuture(draft.due(), now);
        this.takesAllowed = draft.takesAllowed();
        this.preparationSeconds = (int) draft.preparation().toSeconds();
        this.answerSeconds =
                draft.answerTime() == null ? null : (int) draft.answerTime().toSeconds();
        this.feedbackRelease = draft.feedbackRelease();
        this.note = draft.note().strip();
        this.createdAt = now;
        this.questions.addAll(questions);
    }

    void reschedule(Instant due, Instant now) {
        refuseIfWithdrawn();
        this.due = inTheFuture(due, now);
    }

    /** Nobody is asked for it any more. What was answered stays. */
    void withdraw(Instant now) {
        refuseIfWithdrawn();
        withdrawnAt = now;
    }

    void refuseIfWithdrawn() {
        if (withdrawnAt != null) {
            throw new RuleException("This assignment was withdrawn. Assign the set again instead.");
        }
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    boolean closed(Instant now) {
        return withdrawnAt != null || due.isBefore(now);
    }

    boolean overdue(Instant now) {
        return withdrawnAt == null && due.isBefore(now);
    }

    Duration answerTime(Duration questionsOwn) {
        return answerSeconds == null ? questionsOwn : Duration.ofSeconds(answerSeconds);
    }

    AssignmentId id() {
        return id;
    }

    String title() {
        return title;
    }

    PersonId coach() {
        return coach;
    }

    Instant due() {
        return due;
    }

    List<QuestionId> questions() {
        return questions;
    }

    /** The order in which the questions are asked. */
    Comparator<AssignedQuestion> order() {
        return Comparator.comparingInt(asked -> questions.indexOf(asked.question()));
    }

    AssignmentTerms terms(Duration questionsOwn, Instant now) {
        return new AssignmentTerms(
                takesAllowed, Duration.ofSeconds(preparationSeconds), answerTime(questionsOwn), due, closed(now));
    }

    AssignmentRow row(Instant now, Map<PersonId, AssignmentState> people) {
        return new AssignmentRow(id, title, coach, due, closed(now), withdrawn(), questions.size(), people);
    }

    AssignmentDetails details() {
        return new AssignmentDetails(
                id,
                title,
                coach,
                due,
                takesAllowed,
                Duration.ofSeconds(preparationSeconds),
                answerSeconds == null ? null : Duration.ofSeconds(answerSeconds),
                feedbackRelease,
                note,
                List.copyOf(questions),
                createdAt,
                set,
                withdrawnAt);
    }

    private static Instant inTheFuture(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            throw new RuleException("Please choose a due date that is still to come.");
        }
        return due;
    }
}
