package app.greenroom.progress.ui;

import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.CohortRow;
import app.greenroom.people.CohortService;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.people.Role;
import app.greenroom.progress.CategoryProgress;
import app.greenroom.progress.ProgressDetails;
import app.greenroom.progress.ProgressService;
import app.greenroom.progress.ScorePoint;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the pages about one candidate show; every service asks again whether the reader may see it. */
@Component
class CandidateStory {

    private final ProgressService progress;
    private final ReviewService reviews;
    private final QuestionService questions;
    private final PersonService people;
    private final CohortService cohorts;
    private final TakeService takes;
    private final AssignmentService assignments;

    CandidateStory(
            ProgressService progress,
            ReviewService reviews,
            QuestionService questions,
            PersonService people,
            CohortService cohorts,
            TakeService takes,
            AssignmentService assignments) {
        this.progress = progress;
        this.reviews = reviews;
        this.questions = questions;
        this.people = people;
        this.cohorts = cohorts;
        this.takes = takes;
        this.assignments = assignments;
    }

    /** Somebody who is coached; an id of anybody else names nothing here. */
    PersonRow candidate(PersonId id) {
        PersonRow person = people.person(id);
        if (person.role() != Role.CANDIDATE) {
            throw new NotFoundException("There is no such candidate.");
        }
        return person;
    }

    /** For a coach: with whom the candidate works, in which cohorts, since when. */
    String about(PersonRow person) {
        String coaches = Words.list(
                people.coachesOf(person.id()).stream().map(PersonRow::name).toList());
        String groups = Words.list(cohorts.cohorts().stream()
                .filter(row -> row.members().contains(person.id()))
                .map(CohortRow::name)
                .toList());
        return Stream.of(
                        coaches.isEmpty() ? "" : "Coached by " + coaches,
                        groups,
                        "here since " + Words.day(person.joinedAt()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    AssignedCard assigned(PersonId candidate) {
        return new AssignedCard(assignments.ofCandidate(candidate));
    }

    AnswersCard answers(PersonId candidate, ProgressDetails progress) {
        List<TakeDetails> answers = takes.answers(candidate);
        return new AnswersCard(
                answers,
                questions.details(answers.stream().map(TakeDetails::question).collect(Collectors.toSet())),
                progress);
    }

    ProgressDetails progress(PersonId candidate) {
        return progress.of(candidate);
    }

    Map<QuestionId, QuestionDetails> questions(ProgressDetails details) {
        return questions.details(details.categories().stream()
                .map(CategoryProgress::points)
                .flatMap(List::stream)
                .map(ScorePoint::question)
                .collect(Collectors.toSet()));
    }

    /** The newest released words, on a card that links to their answer. */
    Optional<CoachSaidCard> coachSaid(PersonId candidate, String heading, Function<TakeId, String> answers) {
        return reviews.releasedOf(candidate).stream()
                .filter(CoachSaidCard::hasWords)
                .findFirst()
                .map(review -> new CoachSaidCard(
                        heading,
                        review,
                        Stream.ofNullable(people.names(List.of(review.coach())).get(review.coach()))
                                .map(PersonRow::firstName)
                                .findFirst()
                                .orElse("A coach"),
                        prompt(review),
                        answers.apply(review.take())));
    }

    private String prompt(ReleasedReview review) {
        return questions.details(review.question()).prompt();
    }
}
