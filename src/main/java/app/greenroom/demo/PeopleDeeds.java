package app.greenroom.demo;

import app.greenroom.demo.Cast.Candidate;
import app.greenroom.demo.Cast.Coach;
import app.greenroom.demo.Cast.Group;
import app.greenroom.demo.Cast.Member;
import app.greenroom.people.CohortId;
import app.greenroom.people.CohortService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonDraft;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The administrator brings everybody in, each on their day. */
@Component
class PeopleDeeds {

    /** The day before the first assignment of all; everything begins here. */
    static final int FIRST_DAY = -184;

    private final PersonService people;
    private final CohortService cohorts;
    private final CurrentPerson current;

    PeopleDeeds(PersonService people, CohortService cohorts, CurrentPerson current) {
        this.people = people;
        this.cohorts = cohorts;
        this.current = current;
    }

    Stream<Step> steps(Story story) {
        Cast cast = story.cast();
        return Stream.of(
                        cast.coaches().stream().map(coach -> step(story, coach)),
                        cast.cohorts().stream().map(group -> step(story, group)),
                        cast.candidates().stream().map(candidate -> step(story, candidate)))
                .flatMap(steps -> steps);
    }

    private Step step(Story story, Coach coach) {
        return step(
                story,
                "coach " + coach.key(),
                FIRST_DAY,
                memory -> add(memory, coach.key(), coach.member(), Role.COACH));
    }

    private Step step(Story story, Group group) {
        String name = "cohort " + group.key();
        return step(
                story,
                name,
                FIRST_DAY + 1,
                memory -> memory.keep(name, cohorts.create(group.name()).value()));
    }

    private Step step(Story story, Candidate candidate) {
        return step(story, "candidate " + candidate.key(), candidate.joined(), memory -> {
            PersonId id = add(memory, candidate.key(), candidate.member(), Role.CANDIDATE);
            candidate.coaches().forEach(coach -> people.pair(person(memory, coach), id));
            cohorts.join(new CohortId(memory.get("cohort " + candidate.cohort())), id);
        });
    }

    private static Step step(Story story, String name, int day, Step.Deed deed) {
        // nobody adds a dozen people within one minute
        LocalTime time = LocalTime.of(9, 0).plusMinutes(Math.floorMod(name.hashCode(), 150));
        return new Step(
                name,
                story.calendar().at(day, time),
                story.cast().administrator().email(),
                deed);
    }

    private PersonId add(Memory memory, String key, Member member, Role role) {
        // the one password of the demo, encoded once, for the administrator
        PersonId id = people.addEncoded(
                new PersonDraft(member.name(), member.email(), role),
                current.require().passwordHash());
        memory.keep("person " + key, id.value());
        return id;
    }

    static PersonId person(Memory memory, String key) {
        return new PersonId(memory.get("person " + key));
    }
}
