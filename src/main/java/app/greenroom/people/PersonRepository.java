package app.greenroom.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, PersonId> {

    /**
     * Waits for whoever else holds this person. On PostgreSQL this is {@code for no key update}: rows that point at a
     * person, an entry of the audit trail say, are written beside it. A plain {@code for update} would hold them up, and
     * who waits for it with a take in hand waits for ever.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lock(PersonId id);

    Optional<Person> findByEmail(String email);

    boolean existsByEmail(String email);

    boolean existsByRole(Role role);

    long countByRoleAndDeactivatedAtIsNull(Role role);

    @Query("select p from Person p order by p.name, p.id.value")
    List<Person> everybody();

    @Query("""
            select p from Person p where p.role = app.greenroom.people.Role.CANDIDATE and p.deactivatedAt is null
            and exists (select 1 from Coaching c where c.coach = :coach and c.candidate = p.id)
            order by p.name, p.id.value""")
    List<Person> candidatesOf(PersonId coach);

    @Query("""
            select p from Person p where p.deactivatedAt is null
            and exists (select 1 from Coaching c where c.candidate = :candidate and c.coach = p.id)
            order by p.name, p.id.value""")
    List<Person> coachesOf(PersonId candidate);
}
