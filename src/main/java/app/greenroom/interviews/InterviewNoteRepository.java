package app.greenroom.interviews;

import app.greenroom.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Nothing here finds a note for anybody but the coach who wrote it. */
interface InterviewNoteRepository extends Repository<InterviewNote, InterviewNoteId> {

    InterviewNote save(InterviewNote note);

    void delete(InterviewNote note);

    @Query("select n from InterviewNote n where n.id = :id and n.interview = :interview and n.coach = :coach")
    Optional<InterviewNote> own(InterviewNoteId id, InterviewId interview, PersonId coach);

    @Query("""
            select n from InterviewNote n where n.interview = :interview and n.coach = :coach
            order by n.writtenAt, n.id.value""")
    List<InterviewNote> of(InterviewId interview, PersonId coach);

    @Modifying
    @Query("""
            delete from InterviewNote n where n.interview in
                (select i.id from Interview i where i.candidate = :candidate)""")
    void forgetAllOf(PersonId candidate);
}
