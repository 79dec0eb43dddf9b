package app.greenroom.people;

import app.greenroom.audit.AuditTrail;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import jakarta.validation.Valid;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Makes the first administrator of an empty studio, once, and is closed for ever after. */
@Service
@Validated
@Transactional
public class FirstRun {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final StudioClock clock;

    FirstRun(PersonRepository people, PasswordEncoder passwords, AuditTrail audit, StudioClock clock) {
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean open() {
        return !people.existsByRole(Role.ADMINISTRATOR);
    }

    public SignedIn makeAdministrator(@Valid PersonDraft draft, String password) {
        if (!open() || draft.role() != Role.ADMINISTRATOR) {
            throw new RuleException("This studio has its administrator already. Please sign in.");
        }
        Person person = people.save(new Person(draft, passwords.encode(Passwords.checked(password)), clock.instant()));
        audit.record(person.id().value(), "studio.founded", person.id().value(), null, null, null);
        return person.signedIn();
    }
}
