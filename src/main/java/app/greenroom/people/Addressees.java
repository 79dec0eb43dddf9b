package app.greenroom.people;

import app.greenroom.shared.RuleException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows whom a coach means when they give something to people. */
@Component
public class Addressees {

    private final PersonService people;
    private final CohortService cohorts;
    private final Access access;

    Addressees(PersonService people, CohortService cohorts, Access access) {
        this.people = people;
        this.cohorts = cohorts;
        this.access = access;
    }

    /** Those named, who must all be the signed-in coach's, and those of the cohort who are. */
    public Set<PersonId> of(Collection<PersonId> named, @Nullable CohortId cohort) {
        Set<PersonId> mine = people.candidates().stream().map(PersonRow::id).collect(Collectors.toSet());
        Set<PersonId> meant = new LinkedHashSet<>(named);
        for (PersonId candidate : meant) {
            if (!mine.contains(candidate)) {
                throw access.refused("candidate " + candidate);
            }
        }
        if (cohort != null) {
            meant.addAll(cohorts.cohorts().stream()
                    .filter(row -> row.id().equals(cohort))
                    .findFirst()
                    .orElseThrow(() -> access.refused("cohort " + cohort))
                    .members());
            meant.retainAll(mine);
        }
        if (meant.isEmpty()) {
            throw new RuleException("Please choose at least one person.");
        }
        return meant;
    }
}
