package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewReleaseRepository extends JpaRepository<ReviewRelease, TakeId> {

    @Query("select r from ReviewRelease r where r.candidate = :candidate order by r.releasedAt desc, r.take.value desc")
    List<ReviewRelease> newestOf(PersonId candidate);

    @Query("""
            select new app.greenroom.reviews.ReviewedAnswers$Scored(v.take, v.candidate, v.score)
            from ReviewRelease r, Review v where v.id = r.review and v.question = :question and v.score is not null
            order by r.releasedAt desc, r.take.value desc""")
    List<ReviewedAnswers.Scored> scoredOf(QuestionId question, Limit limit);

    @Query("""
            select v.question from ReviewRelease r, Review v where v.id = r.review and v.score is not null
            group by v.question order by count(v) desc, v.question.value""")
    List<QuestionId> mostReviewed(Limit limit);
}
