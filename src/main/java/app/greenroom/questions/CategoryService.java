package app.greenroom.questions;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is scored and charted. Everybody sees all categories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CategoryService {

    private final CategoryRepository categories;

    CategoryService(CategoryRepository categories) {
        this.categories = categories;
    }

    /** The categories in use, in the order of charts and lists. */
    public List<CategoryRow> active() {
        return all().stream().filter(category -> !category.retired()).toList();
    }

    /** Retired ones too: old scores still belong to them. */
    public List<CategoryRow> all() {
        return categories.inOrder().stream().map(Category::row).toList();
    }
}
