package app.greenroom.feedback;

import app.greenroom.assessment.Assessment;
import app.greenroom.engines.Assessed;
import app.greenroom.rubrics.RubricId;
import app.greenroom.takes.TakeId;
import app.greenroom.terms.HeardTerm;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The judging of one answer, by the newest attempt alone. What was found before stays until something newer is. */
@Entity
class Assessing {

    private static final int LONGEST_PROBLEM = 300;

    @EmbeddedId
    private TakeId take;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private AssessingState state;

    private int ordered;
    private int attempt;
    private Instant wantedAt;
    private @Nullable Instant doneAt;
    private int revision;
    private @Nullable RubricId rubric;
    private @Nullable String problem;
    private @Nullable String standIn;

    @Convert(converter = AssessmentColumn.class)
    private @Nullable Assessment assessment;

    @Convert(converter = TermsColumn.class)
    private @Nullable List<HeardTerm> terms;

    @SuppressWarnings("NullAway") // for JPA
    protected Assessing() {}

    Assessing(TakeId take, Instant at) {
        this.take = take;
        want(at);
    }

    /** Again, for whatever reason. What is still being done for an earlier wish comes to nothing. */
    final void want(Instant at) {
        this.state = AssessingState.WAITING;
        this.wantedAt = at;
        this.problem = null;
        this.attempt++;
        this.ordered++;
    }

    boolean isWanted(int number) {
        return !over() && ordered == number;
    }

    int nextAttempt() {
        this.state = AssessingState.ASSESSING;
        return ++attempt;
    }

    boolean awaits(int attempt) {
        return !over() && this.attempt == attempt;
    }

    boolean over() {
        return state == AssessingState.DONE || state == AssessingState.FAILED;
    }

    void found(Assessed found, Material.Gathered what, Instant at) {
        this.assessment = found.assessment();
        this.standIn = found.why().isEmpty() ? null : found.why();
        this.rubric = what.rubric();
        this.revision = what.revision();
        this.terms = what.terms();
        this.doneAt = at;
        this.state = AssessingState.DONE;
    }

    void fail(String problem) {
        this.problem = problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) : problem;
        this.state = AssessingState.FAILED;
    }

    TakeId take() {
        return take;
    }

    /** The name of the job that serves the newest wish. */
    String job() {
        return take + "/" + ordered;
    }

    Instant wantedAt() {
        return wantedAt;
    }

    @Nullable
    String problem() {
        return problem;
    }

    AssessingState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    Optional<RubricId> rubric() {
        return Optional.ofNullable(rubric);
    }

    List<HeardTerm> terms() {
        return terms == null ? List.of() : terms;
    }

    /** Why another engine than the chosen one spoke; empty when it was that one. */
    String standIn() {
        return standIn == null ? "" : standIn;
    }

    Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }
}
