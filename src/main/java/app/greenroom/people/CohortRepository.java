package app.greenroom.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CohortRepository extends JpaRepository<Cohort, CohortId> {

    @Query("select distinct c from Cohort c left join fetch c.members order by c.name, c.id.value")
    List<Cohort> everyCohort();
}
