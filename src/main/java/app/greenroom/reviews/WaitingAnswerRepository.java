package app.greenroom.reviews;

import app.greenroom.people.PersonId;
import app.greenroom.takes.TakeId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WaitingAnswerRepository extends JpaRepository<WaitingAnswer, TakeId> {

    @Query("select w from WaitingAnswer w where w.candidate in :candidates order by w.submittedAt, w.take.value")
    List<WaitingAnswer> oldestOf(Collection<PersonId> candidates, Limit limit);

    @Query("select count(w) from WaitingAnswer w where w.candidate in :candidates")
    int countOf(Collection<PersonId> candidates);

    @Modifying
    @Query("delete from WaitingAnswer w where w.take = :take")
    void done(TakeId take);
}
