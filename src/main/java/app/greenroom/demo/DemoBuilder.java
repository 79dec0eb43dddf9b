package app.greenroom.demo;

import app.greenroom.people.CurrentPerson;
import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.StudioClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lives the story of the demo studio, in the order in which it happened: each step in the name of who did it, at its
 * moment, in a transaction of its own that also notes the step as done.
 */
@Component
class DemoBuilder {

    private final ObjectProvider<Cast> cast;
    private final ObjectProvider<Voices> voices;
    private final QuestionService questions;
    private final PeopleDeeds people;
    private final HomeworkDeeds homework;
    private final PracticeDeeds practice;
    private final ReviewDeeds reviews;
    private final UserDetailsService directory;
    private final DemoLedger ledger;
    private final StudioClock clock;
    private final TransactionTemplate step;

    DemoBuilder(
            ObjectProvider<Cast> cast,
            ObjectProvider<Voices> voices,
            QuestionService questions,
            PeopleDeeds people,
            HomeworkDeeds homework,
            PracticeDeeds practice,
            ReviewDeeds reviews,
            UserDetailsService directory,
            DemoLedger ledger,
            StudioClock clock,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.voices = voices;
        this.questions = questions;
        this.people = people;
        this.homework = homework;
        this.practice = practice;
        this.reviews = reviews;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
        this.step = new TransactionTemplate(transactions);
        step.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** All steps, in order; the same for the same day. */
    List<Step> plan(Instant today) {
        Cast all = cast.getObject();
        Map<String, QuestionDetails> bank = new HashMap<>();
        CurrentPerson.runAs(
                signedIn(all.administrator().email()),
                () -> keys(all)
                        .forEach(key -> bank.put(
                                key,
                                questions
                                        .byKey(key)
                                        .orElseThrow(() -> new IllegalStateException("no question " + key)))));
        Story story = Story.of(all, DemoCalendar.from(today), voices.getObject(), bank);
        return Stream.of(people.steps(story), homework.steps(story), practice.steps(story), reviews.steps(story))
                .flatMap(steps -> steps)
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::name))
                .toList();
    }

    private Stream<String> keys(Cast all) {
        return Stream.concat(
                voices.getObject().questions().stream(),
                all.typedAnswers().stream().map(Cast.TypedAnswer::questionKey));
    }

    /** Does those that are not done yet. */
    void perform(List<Step> steps) {
        Map<String, SignedIn> actors = new HashMap<>();
        Recollection memory = new Recollection(ledger, ledger.made());
        for (Step next : steps) {
            if (!memory.holds(next)) {
                SignedIn actor = actors.computeIfAbsent(next.actor(), this::signedIn);
                step.executeWithoutResult(status -> {
                    CurrentPerson.runAs(
                            actor,
                            () -> clock.at(next.at(), () -> {
                                next.deed().perform(memory);
                                return next;
                            }));
                    ledger.keep(Recollection.done(next), null);
                });
            }
        }
    }

    private record Recollection(DemoLedger ledger, Map<String, @Nullable UUID> made) implements Memory {

        static String done(Step step) {
            return "done: " + step.name();
        }

        boolean holds(Step step) {
            return made.containsKey(done(step));
        }

        @Override
        public UUID get(String name) {
            return Objects.requireNonNull(made.get(name), name);
        }

        @Override
        public void keep(String name, UUID id) {
            ledger.keep(name, id);
            made.put(name, id);
        }
    }

    private SignedIn signedIn(String email) {
        return (SignedIn) directory.loadUserByUsername(email);
    }
}
