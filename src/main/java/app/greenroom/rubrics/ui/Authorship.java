package app.greenroom.rubrics.ui;

import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.shared.ui.Ago;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says who made which version of a rubric, and when. */
@Component
class Authorship {

    private final PersonService people;
    private final Ago ago;

    Authorship(PersonService people, Ago ago) {
        this.people = people;
        this.ago = ago;
    }

    Map<PersonId, PersonRow> authors(Collection<RubricDetails> rubrics) {
        return people.names(rubrics.stream()
                .map(RubricDetails::author)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** "Version 2 · Dana Whitfield, 3 days ago". */
    String inWords(RubricDetails rubric, Map<PersonId, PersonRow> authors) {
        PersonId author = rubric.author();
        String who = author == null
                ? "came with Greenroom"
                : (authors.containsKey(author) ? authors.get(author).name() : "somebody who has left") + ", "
                        + ago.inWords(rubric.createdAt());
        return "Version " + rubric.number() + " · " + who;
    }
}
