package app.greenroom.engines;

import app.greenroom.audit.AuditTrail;
import app.greenroom.outbound.Destination;
import app.greenroom.people.CurrentPerson;
import app.greenroom.secrets.SecretBox;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which engine does what, for the administrator. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class EngineService {

    private final EngineBook book;
    private final BudgetBook budget;
    private final Breakers breakers;
    private final EngineTrial trial;
    private final SecretBox secrets;
    private final CurrentPerson current;
    private final AuditTrail audit;

    EngineService(
            EngineBook book,
            BudgetBook budget,
            Breakers breakers,
            EngineTrial trial,
            SecretBox secrets,
            CurrentPerson current,
            AuditTrail audit) {
        this.book = book;
        this.budget = budget;
        this.breakers = breakers;
        this.trial = trial;
        this.secrets = secrets;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public EngineChoice choice(Purpose purpose) {
        return book.choice(purpose).choice();
    }

    /** What was used since midnight UTC, by all nodes. */
    public EngineUse today(Purpose purpose) {
        return budget.use(purpose, budget.today());
    }

    /** Holds from the next recording or answer on, on every node. A key stays only where it was meant for. */
    @Transactional
    public EngineChoice change(EngineDraft given) {
        EngineDraft draft = EngineRules.checked(given);
        EngineBook.Kept before = book.choiceHeld(draft.purpose());
        String sealed = sealed(draft, before);
        book.change(draft, sealed);
        audit.record(
                current.id().value(), "engine.changed", null, null, null, inWords(draft, before.sealedKey(), sealed));
        breakers.forget(draft.purpose());
        return book.choice(draft.purpose()).choice();
    }

    /** Has the saved choice do something small, elsewhere than on this thread; costs what it costs. */
    public CompletableFuture<Trial> tryIt(Purpose purpose) {
        return trial.begin(book.choice(purpose));
    }

    private @Nullable String sealed(EngineDraft draft, EngineBook.Kept before) {
        if (!draft.kind().addressed()) {
            return null;
        }
        Destination destination = EngineRules.destination(draft.address());
        String purpose = Connected.keyPurpose(draft.purpose(), draft.kind(), destination);
        if (draft.newKey() != null) {
            String key = EngineRules.key(draft.newKey());
            return key.isEmpty() ? null : secrets.seal(purpose, key);
        }
        return sameKeeper(before.choice(), purpose) ? before.sealedKey() : null;
    }

    private static boolean sameKeeper(EngineChoice before, String purpose) {
        return before.kind().addressed()
                && Connected.keyPurpose(before.purpose(), before.kind(), EngineRules.destination(before.address()))
                        .equals(purpose);
    }

    private static String inWords(EngineDraft draft, @Nullable String keyBefore, @Nullable String key) {
        String engine = draft.purpose().label() + ": " + draft.kind().label();
        if (!draft.kind().addressed()) {
            return draft.model().isEmpty() ? engine : engine + ", " + draft.model();
        }
        String keyWords = key == null ? "no key" : key.equals(keyBefore) ? "same key" : "new key";
        return engine + " at " + EngineRules.destination(draft.address()).shown() + ", " + draft.model() + ", "
                + keyWords + ", " + draft.timeoutSeconds() + " s, "
                + (draft.requestsADay() == null ? "any number of" : draft.requestsADay()) + " requests and "
                + (draft.tokensADay() == null ? "any number of" : draft.tokensADay()) + " tokens a day";
    }
}
