package app.greenroom.questions;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionSetRepository extends JpaRepository<QuestionSet, QuestionSetId> {

    @Query("""
            select distinct s from QuestionSet s left join fetch s.questions
            where s.archivedAt is null order by s.changedAt desc, s.id.value""")
    List<QuestionSet> inUse();
}
