package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionSharing;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A candidate may see a coach's own question once it was assigned to them. */
@Component
class AssignedQuestions implements QuestionSharing {

    private final AssignedQuestionRepository asked;

    AssignedQuestions(AssignedQuestionRepository asked) {
        this.asked = asked;
    }

    @Override
    public Set<QuestionId> sharedWith(PersonId candidate, Collection<QuestionId> questions) {
        return asked.shared(candidate, questions);
    }
}
