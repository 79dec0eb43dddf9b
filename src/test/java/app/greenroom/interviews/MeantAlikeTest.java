package app.greenroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.assessment.Coverage;
import app.greenroom.assessment.PointFinding;
import app.greenroom.assessment.PointsSoFar;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MeantAlikeTest {

    private final AtomicInteger asked = new AtomicInteger();

    private MeantAlike alike(double strength) {
        PointsSoFar engine = (prompt, points, words) -> {
            asked.incrementAndGet();
            return points.stream()
                    .map(point -> new PointFinding(point, Coverage.PARTLY, strength, null))
                    .toList();
        };
        return new MeantAlike(
                new StaticListableBeanFactory(Map.of("engine", engine)).getBeanProvider(PointsSoFar.class));
    }

    @Test
    void meaningCountsWhereNoWordIsShared() {
        assertThat(alike(0.9775).between("Whom did you have to persuade?", "names who was hard to convince"))
                .isCloseTo(0.8, within(1e-9));
    }

    @Test
    void sharedWordsCountWhereNoMeaningIsFound() {
        assertThat(alike(0.2).between("Who was hardest to convince?", "names who was hard to convince"))
                .isGreaterThan(0.3);
    }

    @Test
    void eachPairIsLookedAtOnce() {
        MeantAlike alike = alike(0.5);
        alike.between("Why?", "names a reason");
        alike.between("Why?", "names a reason");

        assertThat(asked).hasValue(1);
    }

    @Test
    void withoutAnEngineWordsAreAllThereIs() {
        MeantAlike alike = new MeantAlike(new StaticListableBeanFactory(Map.of()).getBeanProvider(PointsSoFar.class));
        assertThat(alike.between("Why?", "names a reason")).isZero();
    }
}
