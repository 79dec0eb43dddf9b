package app.greenroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.feedback.TakeHeard;
import app.greenroom.interviewer.Manner;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.JobState;
import app.greenroom.shared.Jobs;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.testing.Assigning;
import app.greenroom.testing.Studio;
import app.greenroom.testing.StudioTest;
import java.sql.Timestamp;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StudioTest
class RecordedWordsTest {

    private static final String LIVE = "i would ask the people who leaf because they say most about us";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Studio studio;

    @Autowired
    private Assigning assigning;

    @Autowired
    private InterviewService interviews;

    @Autowired
    private InterviewArchive archive;

    @Autowired
    private RecordedWords recorded;

    @Autowired
    private TakeService takes;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StudioClock clock;

    private SignedIn maya;
    private InterviewId interview;
    private TakeId take;

    @BeforeEach
    void anAnswerThatWasHeardLive() {
        SignedIn coach = studio.coach();
        maya = studio.candidateOf(coach);
        AssignmentId assignment = assigning.assign(coach, assigning.set(coach, "First", "Why us?", "Why now?"), maya);
        interview = new Holding(beans).begin(maya, assignment, Manner.WARM, Comfort.VOICE);
        Seat seat = studio.get(maya, () -> interviews.sit(interview));
        TurnRow open = details().open().orElseThrow();
        take = studio.get(maya, () -> takes.answerWithText(open.question(), null, LIVE));
        studio.as(maya, () -> interviews.recording(interview, seat, open.id(), take));
        studio.as(maya, () -> interviews.heardLive(interview, open.id(), LIVE, 1));
    }

    private InterviewDetails details() {
        return studio.get(maya, () -> archive.details(interview));
    }

    private void heardInTheRecording(String words) {
        jdbc.sql("""
                        insert into hearing (take_id, version, sha256, state, attempt, percent, wanted_at, words)
                        values (?, 0, ?, 'DONE', 1, 100, ?, ?)""")
                .params(take.value(), take.toString(), Timestamp.from(clock.instant()), words)
                .update();
    }

    @Test
    void whatIsHeardInTheRecordingIsWhatWasSaid() {
        TurnRow remark = details().remark();
        heardInTheRecording("""
                [{"text":"those","from":0,"to":1,"confidence":1},{"text":"who","from":1,"to":2,"confidence":1},\
                {"text":"leave","from":2,"to":3,"confidence":1}]""");

        recorded.writeDown(take);

        assertThat(details().turns().get(1).words()).isEqualTo("those who leave");
        assertThat(details().remark()).isEqualTo(remark);
    }

    @Test
    void whereNothingIsHeardInItTheWordsStay() {
        recorded.writeDown(take);
        heardInTheRecording("[]");
        recorded.writeDown(take);

        assertThat(details().turns().get(1).words()).isEqualTo(LIVE);
    }

    @Test
    void whatWasErasedIsNotWrittenAgain() {
        studio.as(maya, () -> archive.forget(interview));
        heardInTheRecording("[{\"text\":\"again\",\"from\":0,\"to\":1,\"confidence\":1}]");

        recorded.writeDown(take);

        assertThat(details().turns().get(1).words()).isEmpty();
    }

    @Test
    void itIsDoneOnceTheRecordingIsHeard() {
        Optional<JobState> wanted = transaction.execute(status -> {
            events.publishEvent(new TakeHeard(take));
            return jobs.state(RecordedWords.WRITE_DOWN, take.toString());
        });

        assertThat(wanted).isPresent();
    }
}
