package app.greenroom.interviews;

import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.feedback.AgreedRelease;
import app.greenroom.takes.TakeId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An interview that a coach assigned says when feedback on its answers may be seen. Once nobody will review it, because it
 * was taken back or its coach has left, nothing is waited for.
 */
@Component
class AgreedInterviewRelease implements AgreedRelease {

    private final JdbcClient jdbc;

    AgreedInterviewRelease(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<FeedbackRelease> of(TakeId take) {
        return jdbc.sql("""
                        select distinct a.feedback_release from interview_turn t
                        join assigned_interview g on g.interview_id = t.interview_id
                        join interview_assignment a on a.id = g.assignment_id
                        join coaching c on c.coach_id = a.coach_id and c.candidate_id = g.candidate_id
                        where t.take_id = ? and a.withdrawn_at is null""").param(take.value()).query(FeedbackRelease.class).list().stream()
                .findFirst();
    }
}
