package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricId;
import app.greenroom.rubrics.RubricService;
import app.greenroom.takes.TakeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what has been released. Whose it is was checked before. */
@Component
class ReleasedReviews {

    private final ReviewReleaseRepository releases;
    private final ReviewRepository reviews;
    private final RubricService rubrics;

    ReleasedReviews(ReviewReleaseRepository releases, ReviewRepository reviews, RubricService rubrics) {
        this.releases = releases;
        this.reviews = reviews;
        this.rubrics = rubrics;
    }

    Optional<ReleasedReview> of(TakeId take) {
        return releases.findById(take).map(List::of).map(this::read).map(List::getFirst);
    }

    List<ReleasedReview> newestOf(PersonId candidate) {
        return read(releases.newestOf(candidate));
    }

    /** In the order given; three queries however many there are. */
    private List<ReleasedReview> read(List<ReviewRelease> released) {
        if (released.isEmpty()) {
            return List.of();
        }
        Map<ReviewId, Review> byId =
                reviews
                        .withComments(
                                released.stream().map(ReviewRelease::review).toList())
                        .stream()
                        .collect(Collectors.toMap(Review::id, Function.identity()));
        Map<RubricId, RubricDetails> versions =
                rubrics.rubrics(byId.values().stream().map(Review::rubric).collect(Collectors.toSet()));
        return released.stream()
                .map(release -> {
                    Review review = byId.get(release.review());
                    return review.released(versions.get(review.rubric()), release.releasedAt());
                })
                .toList();
    }
}
