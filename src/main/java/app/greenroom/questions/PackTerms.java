package app.greenroom.questions;

import app.greenroom.guides.PackReader;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the reader of packs what questions may say. */
@Component
class PackTerms {

    /** Shorter than a coach may choose: a guide's answers are spoken in one go. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final CategoryRepository categories;

    PackTerms(CategoryRepository categories) {
        this.categories = categories;
    }

    @Transactional(readOnly = true)
    PackReader.Terms now() {
        return new PackReader.Terms(
                categories.inOrder().stream()
                        .map(Category::row)
                        .filter(category -> !category.retired())
                        .map(CategoryRow::key)
                        .toList(),
                Arrays.stream(Difficulty.values()).map(Enum::name).toList(),
                Math.toIntExact(QuestionDraft.SHORTEST.toSeconds()),
                Math.toIntExact(LONGEST.toSeconds()));
    }
}
