package app.greenroom.rubrics;

import app.greenroom.questions.CategoryId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RubricRepository extends JpaRepository<Rubric, RubricId> {

    @Query("""
            select r from Rubric r where r.category = :category
            and r.number = (select max(o.number) from Rubric o where o.category = :category)""")
    Optional<Rubric> newest(CategoryId category);

    @Query("select r from Rubric r where r.category = :category order by r.number desc")
    List<Rubric> history(CategoryId category);
}
