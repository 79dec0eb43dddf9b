package app.greenroom.reviews;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.QuestionId;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricId;
import app.greenroom.shared.LevelsColumn;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.TextList;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One coach's scores and comments on one answer: a draft that only they see, until it is released. */
@Entity
class Review {

    @EmbeddedId
    private ReviewId id;

    @Version
    private @Nullable Long version;

    private TakeId take;
    private PersonId candidate;
    private QuestionId question;
    private CategoryId category;
    private @Nullable AssignmentId assignment;
    private PersonId coach;
    private RubricId rubric;

    @Convert(converter = LevelsColumn.class)
    private Map<String, Integer> levels = Map.of();

    @Convert(converter = TextList.class)
    private List<String> heard = List.of();

    private String overall = "";
    private Instant openedAt;
    private @Nullable Instant savedAt;
    private @Nullable Double score;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private Set<ReviewComment> comments = new HashSet<>();

    @SuppressWarnings("NullAway") // for JPA
    protected Review() {}

    Review(TakeDetails take, RubricDetails rubric, PersonId coach, Instant at) {
        this.id = ReviewId.next();
        this.take = take.id();
        this.candidate = take.candidate();
        this.question = take.question();
        this.assignment = take.assignment();
        this.category = rubric.category().id();
        this.rubric = rubric.id();
        this.coach = coach;
        this.openedAt = at;
    }

    void write(ReviewDraft draft, Instant at) {
        requireDraft();
        levels = draft.levels();
        heard = draft.heard().stream().sorted().toList();
        overall = draft.overall();
        Map<UUID, ReviewComment> before =
                comments.stream().collect(Collectors.toMap(ReviewComment::id, Function.identity()));
        Map<UUID, CommentRow> after =
                draft.comments().stream().collect(Collectors.toMap(CommentRow::id, Function.identity()));
        comments.removeIf(comment -> !after.containsKey(comment.id()));
        after.forEach((key, row) -> {
            if (before.containsKey(key)) {
                before.get(key).rewrite(row);
            } else {
                comments.add(new ReviewComment(row));
            }
        });
        savedAt = at;
    }

    /** Every criterion must be decided, and one at least have a level. Returns the score. */
    double release(RubricDetails by) {
        requireDraft();
        double sum = Scoring.complete(levels, by);
        score = sum;
        return sum;
    }

    private void requireDraft() {
        if (score != null) {
            throw new RuleException("This review has been released and can no longer be changed.");
        }
    }

    ReviewDraft draft() {
        return new ReviewDraft(levels, Set.copyOf(heard), overall, commentRows());
    }

    private List<CommentRow> commentRows() {
        return comments.stream()
                .map(ReviewComment::row)
                .sorted(CommentRow.BY_TIME)
                .toList();
    }

    ReleasedReview released(RubricDetails by, Instant at) {
        if (score == null) {
            throw new IllegalStateException("review " + id + " has a release but no score");
        }
        return new ReleasedReview(
                id,
                take,
                question,
                category,
                coach,
                score,
                Scoring.scores(levels, by),
                overall,
                commentRows(),
                at,
                heard,
                by.title());
    }

    ReviewId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    TakeId take() {
        return take;
    }

    PersonId candidate() {
        return candidate;
    }

    QuestionId question() {
        return question;
    }

    CategoryId category() {
        return category;
    }

    @Nullable
    AssignmentId assignment() {
        return assignment;
    }

    PersonId coach() {
        return coach;
    }

    RubricId rubric() {
        return rubric;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }
}
