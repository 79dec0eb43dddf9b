package app.greenroom.progress;

import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.QuestionId;
import app.greenroom.reviews.ReviewReleased;
import app.greenroom.takes.AnswerSubmitted;
import app.greenroom.takes.TakeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Progress's own tables. Scores always come oldest first, and at the same moment in the order of their reviews. */
@Component
class ProgressBook {

    private static final int FEWEST_FOR_A_MEDIAN = 3;

    private final JdbcClient jdbc;

    ProgressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A review has one score: told again, the newest word counts. */
    void write(ReviewReleased released) {
        int known = jdbc.sql("update progress_score set score = ?, category_id = ?, at = ? where review_id = ?")
                .params(
                        released.score(),
                        released.category().value(),
                        Timestamp.from(released.at()),
                        released.review().value())
                .update();
        if (known == 0) {
            jdbc.sql("""
                            insert into progress_score
                            (review_id, take_id, candidate_id, question_id, category_id, score, at)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            released.review().value(),
                            released.take().value(),
                            released.candidate().value(),
                            released.question().value(),
                            released.category().value(),
                            released.score(),
                            Timestamp.from(released.at()))
                    .update();
        }
    }

    void write(AnswerSubmitted submitted) {
        UUID take = submitted.take().value();
        if (jdbc.sql("select 1 from progress_answer where take_id = ?")
                .param(take)
                .query(Integer.class)
                .list()
                .isEmpty()) {
            jdbc.sql("insert into progress_answer (take_id, candidate_id, at) values (?, ?, ?)")
                    .params(take, submitted.candidate().value(), Timestamp.from(submitted.at()))
                    .update();
        }
    }

    List<ReleasedScore> scores(PersonId candidate) {
        return jdbc.sql("select * from progress_score where candidate_id = ? order by at, review_id")
                .param(candidate.value())
                .query(ProgressBook::score)
                .list();
    }

    /** Of each candidate the newest {@code last} scores, the newest {@code inCategory} of each category, and all since. */
    List<ReleasedScore> scores(Collection<PersonId> candidates, int last, int inCategory, Instant since) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from (
                            select s.*,
                                row_number() over (partition by candidate_id
                                    order by at desc, review_id desc) as age,
                                row_number() over (partition by candidate_id, category_id
                                    order by at desc, review_id desc) as age_in_category
                            from progress_score s where candidate_id in (:candidates)) aged
                        where age <= :last or age_in_category <= :inCategory or at >= :since
                        order by at, review_id""")
                .param("candidates", values(candidates))
                .param("last", last)
                .param("inCategory", inCategory)
                .param("since", Timestamp.from(since))
                .query(ProgressBook::score)
                .list();
    }

    /** {@link CategoryProgress#cohortMedian()}, in one query; categories with too few people are absent. */
    Map<CategoryId, Double> cohortMedians(PersonId candidate) {
        Map<CategoryId, Double> medians = new HashMap<>();
        jdbc.sql("""
                        with aged as (
                            select candidate_id, category_id, score,
                                row_number() over (partition by candidate_id, category_id
                                    order by at desc, review_id desc) as age,
                                count(*) over (partition by candidate_id, category_id) as scores
                            from progress_score
                            where candidate_id in (
                                select fellow.person_id from cohort_member me
                                join cohort_member fellow on fellow.cohort_id = me.cohort_id
                                where me.person_id = :candidate)),
                        latest as (
                            select candidate_id, category_id, avg(score) as mean from aged
                            where age <= greatest(1, least(:meanOf, scores / 2))
                            group by candidate_id, category_id)
                        select category_id, percentile_cont(0.5) within group (order by mean) as median from latest
                        group by category_id having count(*) >= :fewest""")
                .param("candidate", candidate.value())
                .param("meanOf", Figures.MEAN_OF)
                .param("fewest", FEWEST_FOR_A_MEDIAN)
                .query(row -> {
                    medians.put(new CategoryId(row.getObject("category_id", UUID.class)), row.getDouble("median"));
                });
        return medians;
    }

    /** When each of them last handed in an answer; who never did is absent. */
    Map<PersonId, Instant> lastAnswers(Collection<PersonId> candidates) {
        Map<PersonId, Instant> last = new HashMap<>();
        if (!candidates.isEmpty()) {
            jdbc.sql("""
                            select candidate_id, max(at) as at from progress_answer
                            where candidate_id in (:candidates) group by candidate_id""").param("candidates", values(candidates)).query(row -> {
                last.put(new PersonId(row.getObject("candidate_id", UUID.class)), moment(row));
            });
        }
        return last;
    }

    private static List<UUID> values(Collection<PersonId> candidates) {
        return candidates.stream().map(PersonId::value).toList();
    }

    private static ReleasedScore score(ResultSet row, int number) throws SQLException {
        return new ReleasedScore(
                new PersonId(row.getObject("candidate_id", UUID.class)),
                new CategoryId(row.getObject("category_id", UUID.class)),
                new ScorePoint(
                        new TakeId(row.getObject("take_id", UUID.class)),
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        row.getDouble("score"),
                        moment(row)));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
