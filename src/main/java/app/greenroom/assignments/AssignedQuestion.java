package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.NewId;
import app.greenroom.shared.RuleException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one candidate was asked in one assignment, and what became of it. */
@Entity
class AssignedQuestion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private AssignmentId assignment;
    private PersonId candidate;
    private QuestionId question;
    private @Nullable Instant answeredAt;
    private boolean late;
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected AssignedQuestion() {}

    AssignedQuestion(AssignmentId assignment, PersonId candidate, QuestionId question) {
        this.id = NewId.next();
        this.assignment = assignment;
        this.candidate = candidate;
        this.question = question;
    }

    /** The first answer counts; the same call again changes nothing. */
    void answer(Instant now, boolean late) {
        if (answeredAt == null) {
            this.answeredAt = now;
            this.late = late;
        }
    }

    void review(Instant now) {
        if (answeredAt == null) {
            throw new RuleException("There is no answer to this question yet.");
        }
        if (reviewedAt == null) {
            reviewedAt = now;
        }
    }

    /** The review went back to being a draft. */
    void reopen() {
        reviewedAt = null;
    }

    boolean answered() {
        return answeredAt != null;
    }

    AssignmentId assignment() {
        return assignment;
    }

    PersonId candidate() {
        return candidate;
    }

    QuestionId question() {
        return question;
    }

    AssignedQuestionRow row() {
        return new AssignedQuestionRow(question, answeredAt, late, reviewedAt);
    }
}
