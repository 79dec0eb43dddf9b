package app.greenroom.retention;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.CurrentPerson;
import app.greenroom.takes.TakeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policy for the administrator, and for a candidate the days of their own answers. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RetentionService {

    private final RetentionBook book;
    private final CurrentPerson current;
    private final AuditTrail audit;

    RetentionService(RetentionBook book, CurrentPerson current, AuditTrail audit) {
        this.book = book;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public RetentionPolicy policy() {
        return book.policy();
    }

    /** Holds from the next round on. Nothing is erased that its candidate has not been told of in time. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(RetentionPolicy policy) {
        if (policy.equals(book.policyHeld())) {
            return;
        }
        book.change(policy);
        String words = policy.keepsAll() ? "kept" : policy.days() + " days, told " + policy.warningDays() + " before";
        audit.record(current.id().value(), "retention.changed", null, null, null, words);
    }

    /** When answers of the signed-in person will be erased, as they were told; those nothing was said of are left out. */
    @Transactional(readOnly = true)
    public Map<TakeId, Instant> myDays() {
        List<RetainedAnswer> mine = book.of(current.id());
        return mine.stream()
                .filter(answer -> answer.eraseAt() != null)
                .collect(Collectors.toMap(RetainedAnswer::take, answer -> Objects.requireNonNull(answer.eraseAt())));
    }
}
