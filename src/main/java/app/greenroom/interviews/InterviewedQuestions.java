package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionSharing;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A candidate may see a coach's own question once an interview about it was assigned to them. */
@Component
class InterviewedQuestions implements QuestionSharing {

    private final JdbcClient jdbc;

    InterviewedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<QuestionId> sharedWith(PersonId candidate, Collection<QuestionId> questions) {
        if (questions.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("""
                        select q.question_id from interview_assignment_question q
                        join assigned_interview g on g.assignment_id = q.assignment_id
                        where g.candidate_id = :candidate and q.question_id in (:questions)""")
                .param("candidate", candidate.value())
                .param("questions", questions.stream().map(QuestionId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(QuestionId::new)
                .collect(Collectors.toSet());
    }
}
