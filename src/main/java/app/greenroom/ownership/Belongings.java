package app.greenroom.ownership;

import app.greenroom.audit.AuditTrail;
import app.greenroom.interviews.InterviewArchive;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything of the signed-in candidate, and nothing of anybody else. */
@Service
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
public class Belongings {

    private final TakeService takes;
    private final QuestionService questions;
    private final ReviewService reviews;
    private final InterviewArchive interviews;
    private final PersonService people;
    private final CurrentPerson current;
    private final AuditTrail audit;

    Belongings(
            TakeService takes,
            QuestionService questions,
            ReviewService reviews,
            InterviewArchive interviews,
            PersonService people,
            CurrentPerson current,
            AuditTrail audit) {
        this.takes = takes;
        this.questions = questions;
        this.reviews = reviews;
        this.interviews = interviews;
        this.people = people;
        this.current = current;
        this.audit = audit;
    }

    /** The newest first; also what was erased, where feedback on it stays. */
    @Transactional(readOnly = true)
    public List<Belonging> mine() {
        PersonId me = current.id();
        Map<TakeId, ReleasedReview> feedback = reviews.releasedOf(me).stream()
                .collect(Collectors.toMap(ReleasedReview::take, Function.identity(), (newest, older) -> newest));
        List<TakeDetails> mine = takes.mine().stream()
                .filter(take -> !take.erased() || feedback.containsKey(take.id()))
                .toList();
        Map<QuestionId, QuestionDetails> asked =
                questions.details(mine.stream().map(TakeDetails::question).collect(Collectors.toSet()));
        List<PersonRow> coaches = people.coachesOf(me);
        return mine.stream()
                .map(take -> new Belonging(
                        take,
                        asked.get(take.question()),
                        take.submitted() && !take.erased() ? coaches : List.of(),
                        feedback.get(take.id())))
                .toList();
    }

    /** The same and all interviews, to be carried away: that it was is written down. */
    public Luggage carriedAway() {
        Luggage mine = new Luggage(mine(), interviews.everythingOfMine());
        PersonId me = current.id();
        String what = mine.takes().size() + " takes, " + mine.interviews().size() + " interviews";
        audit.record(me.value(), "data.downloaded", me.value(), null, null, what);
        return mine;
    }

    /** Whether there are interviews to carry away. */
    @Transactional(readOnly = true)
    public boolean interviewed() {
        return !interviews.mine().isEmpty();
    }
}
