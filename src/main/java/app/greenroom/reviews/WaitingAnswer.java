package app.greenroom.reviews;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeState;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A submitted answer without a released review: there from the submission to the release. */
@Entity
@Immutable
class WaitingAnswer implements Persistable<TakeId> {

    @EmbeddedId
    private TakeId take;

    private PersonId candidate;
    private QuestionId question;
    private @Nullable AssignmentId assignment;
    private int takeNumber;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    private long durationMillis;
    private Instant submittedAt;
    private boolean late;

    @SuppressWarnings("NullAway") // for JPA
    protected WaitingAnswer() {}

    WaitingAnswer(TakeDetails take, Instant submittedAt) {
        this.take = take.id();
        this.candidate = take.candidate();
        this.question = take.question();
        this.assignment = take.assignment();
        this.takeNumber = take.number();
        this.medium = take.medium();
        this.durationMillis = take.duration().toMillis();
        this.submittedAt = submittedAt;
        this.late = take.late();
    }

    TakeId take() {
        return take;
    }

    PersonId candidate() {
        return candidate;
    }

    QuestionId question() {
        return question;
    }

    /** @param now the take as it is today: what its browser told of its length may have been corrected since */
    QueueRow.Answer answer(@Nullable TakeDetails now) {
        return new QueueRow.Answer(
                take,
                assignment,
                takeNumber,
                medium,
                now == null ? Duration.ofMillis(durationMillis) : now.duration(),
                submittedAt,
                late,
                now != null && now.state() == TakeState.VERIFIED);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    @Override
    public TakeId getId() {
        return take;
    }

    /** Rows are made once, at the submission. */
    @Override
    public boolean isNew() {
        return true;
    }
}
