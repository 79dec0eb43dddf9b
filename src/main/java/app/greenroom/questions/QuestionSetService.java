package app.greenroom.questions;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.CurrentPerson;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Question sets. They belong to the studio: every coach may use and change every one. */
@Service
@Validated
@Transactional
@PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
public class QuestionSetService {

    private final QuestionSetRepository sets;
    private final QuestionService questions;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final LiveUpdates updates;
    private final StudioClock clock;

    QuestionSetService(
            QuestionSetRepository sets,
            QuestionService questions,
            CurrentPerson current,
            AuditTrail audit,
            LiveUpdates updates,
            StudioClock clock) {
        this.sets = sets;
        this.questions = questions;
        this.current = current;
        this.audit = audit;
        this.updates = updates;
        this.clock = clock;
    }

    /** The {@code LiveUpdates} topic of a set's changes. */
    public static String topic(QuestionSetId id) {
        return "question-set:" + id;
    }

    /** The sets in use, the last changed first. */
    @Transactional(readOnly = true)
    public List<QuestionSetRow> sets() {
        List<QuestionSet> found = sets.inUse();
        Map<QuestionId, QuestionDetails> all = questions.details(
                found.stream().flatMap(set -> set.questions().stream()).collect(Collectors.toSet()));
        return found.stream().map(set -> row(set, all)).toList();
    }

    /** One set, also when it is archived. */
    @Transactional(readOnly = true)
    public QuestionSetDetails details(QuestionSetId id) {
        return details(entity(id));
    }

    public QuestionSetId create(@Valid QuestionSetDraft draft) {
        QuestionSet set = sets.save(new QuestionSet(checked(draft), current.id(), clock.instant()));
        record("question-set.created", set);
        return set.id();
    }

    /**
     * @param version of the details that the change was made on
     * @return the details after the change
     * @throws SetChangedException when somebody else was quicker
     */
    public QuestionSetDetails change(QuestionSetId id, long version, @Valid QuestionSetDraft draft) {
        QuestionSet set = entity(id);
        if (set.version() != version) {
            throw new SetChangedException();
        }
        set.change(checked(draft), current.id(), clock.instant());
        try {
            sets.flush();
        } catch (OptimisticLockingFailureException e) {
            throw new SetChangedException();
        }
        record("question-set.changed", set);
        return details(set);
    }

    /** A set of the same questions under another name, owned by who asked for it. */
    public QuestionSetId duplicate(QuestionSetId id) {
        QuestionSet original = entity(id);
        String name = original.name().length() > 110 ? original.name().substring(0, 110) : original.name();
        return create(new QuestionSetDraft(name + " (copy)", original.description(), original.questions()));
    }

    /** Takes a set out of the list. What was assigned from it stays as it is. */
    public void archive(QuestionSetId id) {
        QuestionSet set = entity(id);
        if (!set.archived()) {
            set.archive(current.id(), clock.instant());
            record("question-set.archived", set);
        }
    }

    public void restore(QuestionSetId id) {
        QuestionSet set = entity(id);
        if (set.archived()) {
            set.restore(current.id(), clock.instant());
            record("question-set.restored", set);
        }
    }

    private QuestionSetDraft checked(QuestionSetDraft draft) {
        Set<QuestionId> once = new HashSet<>(draft.questions());
        if (once.size() < draft.questions().size()) {
            throw new RuleException("A question can be in a set only once.");
        }
        if (questions.details(once).size() < once.size()) {
            throw new NotFoundException("A question of this set is not here.");
        }
        return draft;
    }

    private void record(String action, QuestionSet set) {
        audit.record(
                current.id().value(), action, null, "question set", set.id().value(), null);
        updates.publish(topic(set.id()));
    }

    private QuestionSetDetails details(QuestionSet set) {
        return new QuestionSetDetails(
                set.id(),
                set.name(),
                set.description(),
                set.owner(),
                List.copyOf(questions.details(set.questions()).values()),
                set.version(),
                set.changedBy(),
                set.changedAt(),
                set.archived());
    }

    private static QuestionSetRow row(QuestionSet set, Map<QuestionId, QuestionDetails> all) {
        List<QuestionDetails> its =
                set.questions().stream().map(all::get).filter(Objects::nonNull).toList();
        return new QuestionSetRow(
                set.id(),
                set.name(),
                set.description(),
                set.owner(),
                its.size(),
                its.stream().map(QuestionDetails::answerTime).reduce(Duration.ZERO, Duration::plus),
                its.stream().map(QuestionDetails::category).toList(),
                set.changedAt());
    }

    private QuestionSet entity(QuestionSetId id) {
        return sets.findById(id).orElseThrow(() -> new NotFoundException("This question set is not here."));
    }
}
