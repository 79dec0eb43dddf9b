package app.greenroom.people;

import org.springframework.stereotype.Component;

/** Lets work of the studio itself be done in somebody's name: it sees what they may see, and no more. */
@Component
public class OnBehalf {

    private final PersonRepository people;

    OnBehalf(PersonRepository people) {
        this.people = people;
    }

    public void of(PersonId person, Runnable work) {
        SignedIn somebody = people.findById(person)
                .map(Person::signedIn)
                .orElseThrow(() -> new IllegalStateException("there is no person " + person));
        CurrentPerson.runAs(somebody, work);
    }
}
