package app.greenroom.retention;

import app.greenroom.notifications.NotificationService;
import app.greenroom.people.PersonId;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeDisposal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One round through the answers that the policy has come to: candidates are told first, and what they were told of is
 * erased when its day has come. One transaction a candidate, which holds the policy: it changes before or after, never
 * in between.
 */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final RetentionBook book;
    private final TakeDisposal disposal;
    private final NotificationService notifications;
    private final StudioClock clock;
    private final TransactionTemplate transaction;

    RetentionRound(
            RetentionBook book,
            TakeDisposal disposal,
            NotificationService notifications,
            StudioClock clock,
            TransactionTemplate transaction) {
        this.book = book;
        this.disposal = disposal;
        this.notifications = notifications;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Somebody's trouble is no reason to leave the others out; the next round tries it again. */
    void walk() {
        RetentionPolicy policy = book.policy();
        Instant until = policy.keepsAll()
                ? Instant.EPOCH
                : clock.instant().minus(policy.stay()).plus(policy.warning());
        for (PersonId candidate : book.candidates(until)) {
            try {
                visit(candidate);
            } catch (RuntimeException e) {
                LOG.error("retention could not be applied to the answers of {}", candidate, e);
            }
        }
    }

    void visit(PersonId candidate) {
        transaction.executeWithoutResult(status -> {
            RetentionPolicy policy = book.policyHeld();
            Instant now = clock.instant();
            List<Instant> told = new ArrayList<>();
            for (RetainedAnswer answer : book.of(candidate)) {
                switch (answer.next(policy, now)) {
                    case WAIT -> {}
                    case WARN -> {
                        Instant day = answer.day(policy, now);
                        book.warned(answer.take(), now, day);
                        told.add(day);
                    }
                    case UNWARN -> book.warned(answer.take(), null, null);
                    case ERASE -> disposal.erase(answer.take(), "kept for " + policy.days() + " days after feedback");
                }
            }
            if (!told.isEmpty()) {
                notifications.tell(candidate, warning(told), "recordings");
            }
        });
    }

    private static String warning(List<Instant> days) {
        Instant first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        String what = days.size() == 1 ? "What you said in one answer" : "What you said in " + days.size() + " answers";
        return what + " will be erased" + " from "
                + DAY.format(first.atZone(ZoneId.systemDefault()))
                + " on. Your feedback and scores stay. Download what you want to keep.";
    }
}
