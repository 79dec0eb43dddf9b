package app.greenroom.demo;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The demo's own words, played by four candidates: one steady, one gathering, one silent, and one brand-new. */
@TestConfiguration
class SmallCast {

    static final Set<String> CANDIDATES = Set.of("chloe-marchand", "tomas-rivera", "aisha-rahman", "mei-ling-chen");

    @Bean
    @Primary
    Cast smallCast(Cast demoCast) {
        List<Cast.Candidate> few = demoCast.candidates().stream()
                .filter(candidate -> CANDIDATES.contains(candidate.key()))
                .toList();
        return new Cast(
                demoCast.administrator(),
                demoCast.coaches(),
                demoCast.cohorts(),
                few,
                demoCast.questionSets(),
                demoCast.assignments(),
                demoCast.interviews(),
                demoCast.comments(),
                demoCast.generalComments(),
                demoCast.overallFeedback(),
                demoCast.pointFeedback(),
                demoCast.typedAnswers());
    }
}
