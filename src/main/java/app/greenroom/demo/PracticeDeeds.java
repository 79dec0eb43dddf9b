package app.greenroom.demo;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.notifications.NotificationService;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeImport;
import app.greenroom.takes.TakeService;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Candidates answer, and hand in: the recordings come in by the way that everybody's do. */
@Component
class PracticeDeeds {

    private final TakeImport recordings;
    private final TakeService takes;
    private final NotificationService notifications;
    private final StudioClock clock;

    PracticeDeeds(TakeImport recordings, TakeService takes, NotificationService notifications, StudioClock clock) {
        this.recordings = recordings;
        this.takes = takes;
        this.notifications = notifications;
        this.clock = clock;
    }

    Stream<Step> steps(Story story) {
        return story.sittings().stream()
                .flatMap(sitting -> sitting.answers().stream().map(answer -> step(story, sitting, answer)));
    }

    private Step step(Story story, Sitting sitting, Answer answer) {
        boolean news = sitting.readsNews() && answer.equals(sitting.answers().getFirst());
        return new Step(answer.name(), answer.at(), answer.candidate().email(), memory -> {
            if (news) {
                clock.at(sitting.at(), () -> {
                    notifications.markAllSeen();
                    return answer;
                });
            }
            answer(story, answer, memory);
        });
    }

    private void answer(Story story, Answer answer, Memory memory) {
        QuestionId question = story.question(answer.question()).id();
        AssignmentId assignment = HomeworkDeeds.assignment(memory, answer.homework());
        for (int earlier = answer.earlierTakes(); earlier > 0; earlier--) {
            Duration before = Duration.ofSeconds(70L * earlier);
            clock.at(answer.at().minus(before), () -> record(story, answer, question, assignment));
        }
        TakeId take = record(story, answer, question, assignment);
        memory.keep(answer.name(), take.value());
        if (answer.submitted()) {
            clock.at(answer.at().plusSeconds(45), () -> {
                takes.submit(take);
                return take;
            });
        }
    }

    private TakeId record(
            Story story,
            Answer answer,
            QuestionId question,
            @org.jspecify.annotations.Nullable AssignmentId assignment) {
        return answer.text() != null
                ? takes.answerWithText(question, assignment, answer.text())
                : recordings.importRecording(
                        question,
                        assignment,
                        Voices.MEDIA_TYPE,
                        story.voices()
                                .nearest(answer.question(), answer.quality())
                                .bytes());
    }

    static TakeId take(Memory memory, Answer answer) {
        return new TakeId(memory.get(answer.name()));
    }
}
