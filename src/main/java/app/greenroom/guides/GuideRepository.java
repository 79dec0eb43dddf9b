package app.greenroom.guides;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GuideRepository extends JpaRepository<Guide, GuideId> {

    @Query("select g from Guide g order by g.company, g.roleName, g.id.value")
    List<Guide> inOrder();

    Optional<Guide> findByKey(String key);
}
