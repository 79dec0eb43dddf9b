package app.greenroom.assignments;

import app.greenroom.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignedPersonRepository extends JpaRepository<AssignedPerson, UUID> {

    Optional<AssignedPerson> findByAssignmentAndCandidate(AssignmentId assignment, PersonId candidate);

    List<AssignedPerson> findByAssignment(AssignmentId assignment);
}
