package app.greenroom.interviews;

import app.greenroom.interviewer.InterviewLength;
import app.greenroom.people.CurrentPerson;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in candidate likes their interviews: remembered with the person, not with the device. */
@Service
@Transactional
@PreAuthorize("hasRole('CANDIDATE')")
public class InterviewHabits {

    private static final HabitsColumn JSON = new HabitsColumn();

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    InterviewHabits(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public Habits mine() {
        Optional<String> text = jdbc.sql("select habits from interview_habit where person_id = ?")
                .param(current.id().value())
                .query(String.class)
                .optional();
        return text.map(JSON::convertToEntityAttribute).orElse(Habits.FIRST);
    }

    public void keep(Habits habits) {
        String text = JSON.convertToDatabaseColumn(habits);
        int changed = jdbc.sql("update interview_habit set habits = ? where person_id = ?")
                .params(text, current.id().value())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into interview_habit (habits, person_id) values (?, ?)")
                    .params(text, current.id().value())
                    .update();
        }
    }

    /** Remembers how they answer; what they like to be asked stays as it was. */
    public void answering(Comfort comfort, boolean extraTime) {
        Habits now = mine();
        InterviewLength length = now.questions() == 0
                ? InterviewLength.minutes(now.minutes())
                : InterviewLength.questions(now.questions());
        keep(now.with(
                new InterviewDraft(Subject.SURPRISE, length, now.manner(), now.difficulty(), comfort, extraTime)));
    }

    void remember(InterviewDraft draft) {
        keep(mine().with(draft));
    }
}
