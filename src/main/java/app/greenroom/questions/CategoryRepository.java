package app.greenroom.questions;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CategoryRepository extends JpaRepository<Category, CategoryId> {

    @Query("select c from Category c order by c.place, c.id.value")
    List<Category> inOrder();
}
