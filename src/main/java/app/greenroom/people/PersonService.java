package app.greenroom.people;

import app.greenroom.audit.AuditTrail;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The people of the studio. */
@Service
@Validated
@Transactional
@PreAuthorize("isAuthenticated()")
public class PersonService {

    private final PersonRepository people;
    private final CoachingRepository coaching;
    private final CurrentPerson current;
    private final Access access;
    private final PasswordEncoder passwords;
    private final PersistentTokenRepository remembered;
    private final AuditTrail audit;
    private final StudioClock clock;

    PersonService(
            PersonRepository people,
            CoachingRepository coaching,
            CurrentPerson current,
            Access access,
            PasswordEncoder passwords,
            PersistentTokenRepository remembered,
            AuditTrail audit,
            StudioClock clock) {
        this.people = people;
        this.coaching = coaching;
        this.current = current;
        this.access = access;
        this.passwords = passwords;
        this.remembered = remembered;
        this.audit = audit;
        this.clock = clock;
    }

    /** The signed-in person, fresh from the database. */
    @Transactional(readOnly = true)
    public PersonRow me() {
        return entity(current.id()).row();
    }

    /** A person the signed-in one may see: themselves, their candidates, their coaches; anyone for an administrator. */
    @Transactional(readOnly = true)
    public PersonRow person(PersonId id) {
        if (!access.maySee(id) && !coaching.existsByCoachAndCandidate(id, current.id())) {
            throw access.refused("person " + id);
        }
        return entity(id).row();
    }

    /** Names for ids that another service has already found to be the caller's to see. Unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonRow> names(Collection<PersonId> ids) {
        return people.findAllById(ids).stream()
                .map(Person::row)
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    /** A coach's own candidates, by name; all active candidates for an administrator. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
    public List<PersonRow> candidates() {
        return (current.role() == Role.ADMINISTRATOR
                        ? people.everybody().stream().filter(p -> p.role() == Role.CANDIDATE && p.active())
                        : people.candidatesOf(current.id()).stream())
                .map(Person::row)
                .toList();
    }

    /** The active coaches of a candidate. */
    @Transactional(readOnly = true)
    public List<PersonRow> coachesOf(PersonId candidate) {
        access.requireMaySee(candidate);
        return people.coachesOf(candidate).stream().map(Person::row).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<PersonRow> everybody() {
        return people.everybody().stream().map(Person::row).toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public PersonId add(@Valid PersonDraft draft, String password) {
        return addEncoded(draft, passwords.encode(Passwords.checked(password)));
    }

    /**
     * Adds somebody whose password was encoded before, so that many people with one password cost one encoding.
     *
     * @param passwordHash as the studio's own encoder made it
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public PersonId addEncoded(@Valid PersonDraft draft, String passwordHash) {
        if (people.existsByEmail(Person.normalised(draft.email()))) {
            throw new RuleException("Somebody with this e-mail address is here already.");
        }
        Person person = people.save(new Person(draft, passwordHash, clock.instant()));
        audit.record(
                current.id().value(),
                "person.added",
                person.id().value(),
                null,
                null,
                draft.role().label());
        return person.id();
    }

    /** From now on the coach sees the candidate's submitted work and may assign more. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void pair(PersonId coach, PersonId candidate) {
        if (entity(coach).role() != Role.COACH || entity(candidate).role() != Role.CANDIDATE) {
            throw new RuleException("Only a coach can coach, and only a candidate can be coached.");
        }
        if (!coaching.existsByCoachAndCandidate(coach, candidate)) {
            coaching.save(new Coaching(coach, candidate, clock.instant()));
            audit.record(current.id().value(), "coaching.started", candidate.value(), "person", coach.value(), null);
        }
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void unpair(PersonId coach, PersonId candidate) {
        if (coaching.existsByCoachAndCandidate(coach, candidate)) {
            coaching.deleteByCoachAndCandidate(coach, candidate);
            audit.record(current.id().value(), "coaching.ended", candidate.value(), "person", coach.value(), null);
        }
    }

    /** The active coaches, for pairing. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<PersonRow> coaches() {
        return people.everybody().stream()
                .filter(person -> person.role() == Role.COACH && person.active())
                .map(Person::row)
                .toList();
    }

    public void rename(String name) {
        if (name.isBlank() || name.length() > 120) {
            throw new RuleException("Please enter a name of at most 120 characters.");
        }
        entity(current.id()).rename(name);
    }

    /** Changes the signed-in person's password and forgets every device that was to stay signed in. */
    public void changePassword(String old, String fresh) {
        Person me = entity(current.id());
        if (!passwords.matches(old, me.passwordHash())) {
            throw new RuleException("That is not your present password.");
        }
        me.changePassword(passwords.encode(Passwords.checked(fresh)));
        remembered.removeUserTokens(me.row().email());
        audit.record(me.id().value(), "password.changed", me.id().value(), null, null, null);
    }

    /** Gives somebody a new password to pass on, for instance because theirs is forgotten. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void resetPassword(PersonId id, String fresh) {
        Person person = entity(id);
        person.changePassword(passwords.encode(Passwords.checked(fresh)));
        remembered.removeUserTokens(person.row().email());
        audit.record(current.id().value(), "password.reset", id.value(), null, null, null);
    }

    /** Ends somebody's access; what they made stays. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void deactivate(PersonId id) {
        Person person = entity(id);
        if (person.role() == Role.ADMINISTRATOR && people.countByRoleAndDeactivatedAtIsNull(Role.ADMINISTRATOR) == 1) {
            throw new RuleException("This is the only administrator. Make another one first.");
        }
        person.deactivate(clock.instant());
        remembered.removeUserTokens(person.row().email());
        audit.record(current.id().value(), "person.deactivated", id.value(), null, null, null);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void reactivate(PersonId id) {
        entity(id).reactivate();
        audit.record(current.id().value(), "person.reactivated", id.value(), null, null, null);
    }

    private Person entity(PersonId id) {
        return people.findById(id).orElseThrow(() -> new NotFoundException("This person is not here."));
    }
}
