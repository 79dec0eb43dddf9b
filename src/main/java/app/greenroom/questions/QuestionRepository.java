package app.greenroom.questions;

import app.greenroom.guides.GuideId;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, QuestionId>, JpaSpecificationExecutor<Question> {

    /** How many questions of one category a guide has. */
    record Count(GuideId guide, CategoryId category, long number) {}

    @Query("select q from Question q where q.guide = :guide and q.retiredAt is null order by q.place, q.id.value")
    List<Question> ofGuide(GuideId guide);

    @Query("select q from Question q where q.guide = :guide")
    List<Question> everOfGuide(GuideId guide);

    @Query("select q from Question q where q.key = :key and q.retiredAt is null")
    List<Question> byKey(String key);

    @Query("""
            select q.guide as guide, q.category as category, count(q) as number from Question q
            where q.guide is not null and q.retiredAt is null group by q.guide, q.category""")
    List<Count> counts();

    @Query("select distinct q.company from Question q where q.company is not null and q.retiredAt is null order by 1")
    List<String> companies();
}
