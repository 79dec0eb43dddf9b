package app.greenroom.testing;

import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonDraft;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Makes people for a test and does things in their name. */
@TestComponent
public class Studio {

    public static final String PASSWORD = "correct horse battery";

    static {
        // what is awaited is a job's doing: on a busy machine others come first
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final SignedIn FOUNDER =
            new SignedIn(new PersonId(new java.util.UUID(0, 0)), "", "", "Founder", Role.ADMINISTRATOR, true);

    private final PersonService people;
    private final UserDetailsService directory;
    private final org.springframework.jdbc.core.simple.JdbcClient jdbc;

    Studio(PersonService people, UserDetailsService directory, org.springframework.jdbc.core.simple.JdbcClient jdbc) {
        this.people = people;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    public SignedIn administrator() {
        return person("Ada Admin", Role.ADMINISTRATOR);
    }

    public SignedIn coach() {
        return person("Dana Coach", Role.COACH);
    }

    public SignedIn candidate() {
        return person("Maya Candidate", Role.CANDIDATE);
    }

    public SignedIn candidateOf(SignedIn coach) {
        SignedIn candidate = candidate();
        coaches(coach, candidate);
        return candidate;
    }

    public void coaches(SignedIn coach, SignedIn candidate) {
        as(founder(), () -> people.pair(coach.id(), candidate.id()));
    }

    public void coachesNoMore(SignedIn coach, SignedIn candidate) {
        as(founder(), () -> people.unpair(coach.id(), candidate.id()));
    }

    public SignedIn person(String name, Role role) {
        String email = "person" + NUMBER.incrementAndGet() + "@greenroom.example";
        as(founder(), () -> people.add(new PersonDraft(name, email, role), PASSWORD));
        return (SignedIn) directory.loadUserByUsername(email);
    }

    public void as(SignedIn person, Runnable work) {
        CurrentPerson.runAs(person, work);
    }

    public <T> T get(SignedIn person, Callable<T> work) {
        java.util.concurrent.atomic.AtomicReference<T> result = new java.util.concurrent.atomic.AtomicReference<>();
        CurrentPerson.runAs(person, () -> {
            try {
                result.set(work.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }

    /** Somebody must have been first: the audit trail names its actors by reference. */
    private SignedIn founder() {
        Integer there = jdbc.sql("select count(*) from person where id = ?")
                .param(FOUNDER.id().value())
                .query(Integer.class)
                .single();
        if (there == 0) {
            jdbc.sql(
                            "insert into person (id, version, email, name, password_hash, role, joined_at)"
                                    + " values (?, 0, 'founder@greenroom.example', 'Founder', '{noop}-', 'ADMINISTRATOR', current_timestamp)")
                    .param(FOUNDER.id().value())
                    .update();
        }
        return FOUNDER;
    }
}
