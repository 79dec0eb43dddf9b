package app.greenroom.questions;

import app.greenroom.people.PersonId;
import java.util.Collection;
import java.util.Set;

/**
 * Knows which questions were given to a candidate. Questions of guides are everybody's; a coach's own question is a
 * candidate's to see only when a feature above this one says so.
 */
public interface QuestionSharing {

    /** Those of the questions that the candidate was given. */
    Set<QuestionId> sharedWith(PersonId candidate, Collection<QuestionId> questions);
}
