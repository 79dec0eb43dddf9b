package app.greenroom.reviews;

import app.greenroom.people.CurrentPerson;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.StudioClock;
import app.greenroom.takes.AnswerSubmitted;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The answers that wait for feedback, kept from the submissions as they happen. */
@Component
class ReviewQueue {

    static final int SHOWN = 200;
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final WaitingAnswerRepository waiting;
    private final ReviewRepository reviews;
    private final ReviewReleaseRepository releases;
    private final TakeService takes;
    private final QuestionService questions;
    private final PersonService people;
    private final CurrentPerson current;
    private final LiveUpdates updates;
    private final StudioClock clock;

    ReviewQueue(
            WaitingAnswerRepository waiting,
            ReviewRepository reviews,
            ReviewReleaseRepository releases,
            TakeService takes,
            QuestionService questions,
            PersonService people,
            CurrentPerson current,
            LiveUpdates updates,
            StudioClock clock) {
        this.waiting = waiting;
        this.reviews = reviews;
        this.releases = releases;
        this.takes = takes;
        this.questions = questions;
        this.people = people;
        this.current = current;
        this.updates = updates;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(AnswerSubmitted event) {
        // an answer that was taken back and handed in again may have its feedback already
        if (!waiting.existsById(event.take()) && !releases.existsById(event.take())) {
            waiting.save(new WaitingAnswer(takes.details(event.take()), event.at()));
            updates.publish(ReviewService.TOPIC);
        }
    }

    void leave(TakeId take) {
        waiting.done(take);
    }

    int size() {
        Set<PersonId> mine = candidates().keySet();
        return mine.isEmpty() ? 0 : waiting.countOf(mine);
    }

    /** The oldest first; one query each for the answers, their takes, questions, reviews and reviewers. */
    List<QueueRow> rows() {
        Map<PersonId, PersonRow> candidates = candidates();
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<WaitingAnswer> answers = waiting.oldestOf(candidates.keySet(), Limit.of(SHOWN));
        if (answers.isEmpty()) {
            return List.of();
        }
        Map<TakeId, TakeDetails> now =
                takes.details(answers.stream().map(WaitingAnswer::take).toList());
        Map<QuestionId, QuestionDetails> asked =
                questions.details(answers.stream().map(WaitingAnswer::question).collect(Collectors.toSet()));
        Map<TakeId, List<Review>> begun = reviews
                .ofTakes(answers.stream().map(WaitingAnswer::take).toList())
                .stream()
                .filter(review -> review.savedAt() != null)
                .collect(Collectors.groupingBy(Review::take));
        Map<PersonId, PersonRow> coaches = people.names(
                begun.values().stream().flatMap(List::stream).map(Review::coach).collect(Collectors.toSet()));
        Instant overdue = clock.instant().minus(PATIENCE);
        return answers.stream()
                .map(answer -> new QueueRow(
                        answer.answer(now.get(answer.take())),
                        asked.get(answer.question()),
                        candidates.get(answer.candidate()),
                        answer.submittedAt().isBefore(overdue),
                        mine(begun.getOrDefault(answer.take(), List.of())),
                        others(begun.getOrDefault(answer.take(), List.of()), coaches)))
                .toList();
    }

    private @Nullable Instant mine(List<Review> begun) {
        return begun.stream()
                .filter(review -> review.coach().equals(current.id()))
                .map(Review::savedAt)
                .findFirst()
                .orElse(null);
    }

    private List<PersonRow> others(List<Review> begun, Map<PersonId, PersonRow> coaches) {
        return begun.stream()
                .map(Review::coach)
                .filter(coach -> !coach.equals(current.id()))
                .flatMap(coach -> Stream.ofNullable(coaches.get(coach)))
                .toList();
    }

    private Map<PersonId, PersonRow> candidates() {
        return people.candidates().stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }
}
