package app.greenroom.interviews;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.people.PersonId;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionId;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview as a coach wants it held: about what, how, and until when. */
@Entity
class InterviewAssignment {

    private static final int MOST_MINUTES = 60;
    private static final int MOST_QUESTIONS = 20;

    @EmbeddedId
    private InterviewAssignmentId id;

    @Version
    private @Nullable Long version;

    private PersonId coach;
    private String title;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private String subjectReference;
    private String subjectLabel;
    private int minutes;

    @Column(name = "question_count")
    private int questionCount;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @Enumerated(EnumType.STRING)
    private FeedbackRelease feedbackRelease;

    private String note;
    private Instant due;
    private Instant createdAt;
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "interview_assignment_question", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "question_id"))
    private List<QuestionId> questions = new ArrayList<>();

    @SuppressWarnings("NullAway") // for JPA
    protected InterviewAssignment() {}

    InterviewAssignment(InterviewAssignmentDraft draft, PersonId coach, List<QuestionId> questions, Instant now) {
        InterviewLength length = draft.length();
        if (length.time().toMinutes() > MOST_MINUTES || length.questions() > MOST_QUESTIONS) {
            throw new RuleException("Please choose up to 60 minutes, or up to 20 questions.");
        }
        this.id = InterviewAssignmentId.next();
        this.coach = coach;
        this.title = draft.title().strip();
        this.subjectKind = draft.subject().kind();
        this.subjectReference = draft.subject().reference();
        this.subjectLabel = draft.subject().label();
        this.minutes = Math.toIntExact(length.time().toMinutes());
        this.questionCount = length.questions();
        this.manner = draft.manner();
        this.difficulty = draft.difficulty();
        this.feedbackRelease = draft.feedbackRelease();
        this.note = draft.note().strip();
        this.due = inTheFuture(draft.due(), now);
        this.createdAt = now;
        this.questions.addAll(questions);
    }

    void reschedule(Instant due, Instant now) {
        refuseIfWithdrawn();
        this.due = inTheFuture(due, now);
    }

    /** Nobody is asked for it any more. Who has begun may go on, and keeps it to themselves. */
    void withdraw(Instant now) {
        refuseIfWithdrawn();
        withdrawnAt = now;
    }

    void refuseIfWithdrawn() {
        if (withdrawnAt != null) {
            throw new RuleException("This interview was taken back, so nobody is asked for it any more.");
        }
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    InterviewAssignmentId id() {
        return id;
    }

    PersonId coach() {
        return coach;
    }

    String title() {
        return title;
    }

    Instant due() {
        return due;
    }

    private Subject subject() {
        return new Subject(subjectKind, subjectReference, subjectLabel);
    }

    /** A set is a list that somebody has put in order; what a guide or a category has is not. */
    boolean inOrder() {
        return subjectKind == Subject.Kind.SET;
    }

    List<QuestionId> questions() {
        return questions;
    }

    /** As its coach wants it, and as the candidate likes to answer. */
    InterviewDraft draft(Habits likes) {
        return new InterviewDraft(subject(), length(), manner, difficulty, likes.comfort(), likes.extraTime());
    }

    private InterviewLength length() {
        return questionCount == 0 ? InterviewLength.minutes(minutes) : InterviewLength.questions(questionCount);
    }

    InterviewAssignmentDetails details(Instant now) {
        return new InterviewAssignmentDetails(
                id,
                title,
                coach,
                subject(),
                length(),
                manner,
                difficulty,
                feedbackRelease,
                note,
                due,
                due.isBefore(now),
                createdAt,
                withdrawnAt);
    }

    private static Instant inTheFuture(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            throw new RuleException("Please choose a due date that is still to come.");
        }
        return due;
    }
}
