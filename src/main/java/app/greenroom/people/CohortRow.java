package app.greenroom.people;

import java.util.Set;

/** A cohort and who of it the asker may see. */
public record CohortRow(CohortId id, String name, Set<PersonId> members) {}
