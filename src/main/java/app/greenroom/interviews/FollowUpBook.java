package app.greenroom.interviews;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.CurrentPerson;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.NewId;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coaches think of follow-ups: those they add to a question, and those the interviewer shall not ask any more. */
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class FollowUpBook {

    private static final int LONGEST = 300;

    private record Entry(UUID questionId, String words, boolean forbidden) {}

    private final QuestionService questions;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final StudioClock clock;

    FollowUpBook(
            QuestionService questions, CurrentPerson current, AuditTrail audit, JdbcClient jdbc, StudioClock clock) {
        this.questions = questions;
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on the interviewer may ask this about answers to the question. */
    public void add(QuestionId question, String words) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleException("Please write a follow-up of up to 300 characters.");
        }
        put(question, text, false);
    }

    /** From now on the interviewer does not ask this any more. */
    public void forbid(QuestionId question, String words) {
        put(question, words, true);
    }

    /** What is in the book about the question: the words, and whether they are forbidden. */
    @Transactional(readOnly = true)
    public Map<String, Boolean> of(QuestionId question) {
        return entries(List.of(question)).stream().collect(Collectors.toMap(Entry::words, Entry::forbidden));
    }

    /** The questions with the follow-ups that may be asked. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<QuestionDetails> applied(List<QuestionDetails> pool) {
        Map<UUID, List<Entry>> all = entries(
                        pool.stream().map(QuestionDetails::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Entry::questionId));
        return pool.stream()
                .map(question ->
                        applied(question, all.getOrDefault(question.id().value(), List.of())))
                .toList();
    }

    private static QuestionDetails applied(QuestionDetails question, List<Entry> entries) {
        if (entries.isEmpty()) {
            return question;
        }
        List<String> followUps = new ArrayList<>(question.followUps());
        entries.stream().filter(entry -> !entry.forbidden()).map(Entry::words).forEach(followUps::addFirst);
        entries.stream().filter(Entry::forbidden).map(Entry::words).forEach(followUps::remove);
        return new QuestionDetails(
                question.id(),
                question.prompt(),
                question.category(),
                question.difficulty(),
                question.answerTime(),
                question.points(),
                followUps,
                question.guide(),
                question.key(),
                question.company());
    }

    private void put(QuestionId question, String words, boolean forbidden) {
        QuestionId known = questions.details(question).id();
        UUID me = current.id().value();
        Timestamp now = Timestamp.from(clock.instant());
        int changed = jdbc.sql("update interview_follow_up set forbidden = ?, by_id = ?, at = ?"
                        + " where question_id = ? and words = ?")
                .params(forbidden, me, now, known.value(), words)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into interview_follow_up (id, question_id, words, forbidden, by_id, at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(NewId.next(), known.value(), words, forbidden, me, now)
                    .update();
        }
        audit.record(me, forbidden ? "follow-up.forbidden" : "follow-up.added", null, "question", known.value(), null);
    }

    private List<Entry> entries(Collection<QuestionId> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select question_id, words, forbidden from interview_follow_up"
                        + " where question_id in (:questions) order by at")
                .param("questions", of.stream().map(QuestionId::value).toList())
                .query(Entry.class)
                .list();
    }
}
