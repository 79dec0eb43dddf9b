package app.greenroom.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoachingRepository extends JpaRepository<Coaching, UUID> {

    boolean existsByCoachAndCandidate(PersonId coach, PersonId candidate);

    void deleteByCoachAndCandidate(PersonId coach, PersonId candidate);

    List<Coaching> findByCandidate(PersonId candidate);
}
