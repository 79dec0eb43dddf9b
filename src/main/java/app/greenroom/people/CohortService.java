package app.greenroom.people;

import app.greenroom.audit.AuditTrail;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cohorts: named groups of candidates. A coach sees a cohort through the candidates in it that they coach. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
public class CohortService {

    private final CohortRepository cohorts;
    private final PersonService people;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final StudioClock clock;

    CohortService(
            CohortRepository cohorts,
            PersonService people,
            CurrentPerson current,
            AuditTrail audit,
            StudioClock clock) {
        this.cohorts = cohorts;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The cohorts with anybody the signed-in person coaches, reduced to those members; all for an administrator. */
    @Transactional(readOnly = true)
    public List<CohortRow> cohorts() {
        Set<PersonId> mine = people.candidates().stream().map(PersonRow::id).collect(Collectors.toSet());
        boolean all = current.role() == Role.ADMINISTRATOR;
        return cohorts.everyCohort().stream()
                .map(Cohort::row)
                .map(row -> all ? row : new CohortRow(row.id(), row.name(), intersection(row.members(), mine)))
                .filter(row -> all || !row.members().isEmpty())
                .toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public CohortId create(String name) {
        if (name.isBlank() || name.length() > 120) {
            throw new RuleException("Please give the cohort a name of at most 120 characters.");
        }
        Cohort cohort = cohorts.save(new Cohort(name, clock.instant()));
        audit.record(
                current.id().value(),
                "cohort.created",
                null,
                "cohort",
                cohort.id().value(),
                null);
        return cohort.id();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void join(CohortId cohort, PersonId candidate) {
        if (people.person(candidate).role() != Role.CANDIDATE) {
            throw new RuleException("Only candidates can be in a cohort.");
        }
        entity(cohort).join(candidate);
        audit.record(current.id().value(), "cohort.joined", candidate.value(), "cohort", cohort.value(), null);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void leave(CohortId cohort, PersonId candidate) {
        entity(cohort).leave(candidate);
        audit.record(current.id().value(), "cohort.left", candidate.value(), "cohort", cohort.value(), null);
    }

    private Cohort entity(CohortId id) {
        return cohorts.findById(id).orElseThrow(() -> new NotFoundException("This cohort is not here."));
    }

    private static Set<PersonId> intersection(Set<PersonId> some, Set<PersonId> others) {
        Set<PersonId> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
