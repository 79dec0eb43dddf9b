package app.greenroom.demo;

import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.demo.Cast.Homework;
import app.greenroom.demo.Cast.SetOfQuestions;
import app.greenroom.people.CohortId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coaches make question sets, and assign them. */
@Component
class HomeworkDeeds {

    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final QuestionSetService sets;
    private final AssignmentService assignments;

    HomeworkDeeds(QuestionSetService sets, AssignmentService assignments) {
        this.sets = sets;
        this.assignments = assignments;
    }

    Stream<Step> steps(Story story) {
        return Stream.concat(
                story.cast().questionSets().stream().map(set -> step(story, set)),
                story.cast().assignments().stream()
                        .filter(homework -> story.cast().candidates().stream().anyMatch(homework::isFor))
                        .map(homework -> step(story, homework)));
    }

    private Step step(Story story, SetOfQuestions set) {
        int firstUse = story.cast().assignments().stream()
                .filter(homework -> homework.set().equals(set.key()))
                .mapToInt(Homework::assigned)
                .min()
                .orElse(PeopleDeeds.FIRST_DAY + 3);
        String name = "set " + set.key();
        return new Step(
                name,
                story.calendar().at(firstUse - 1, LocalTime.of(14, 25)),
                story.cast().coach(set.coach()).email(),
                memory -> memory.keep(name, sets.create(draft(story, set)).value()));
    }

    private static QuestionSetDraft draft(Story story, SetOfQuestions set) {
        return new QuestionSetDraft(
                set.name(),
                set.description(),
                set.questions().stream()
                        .map(story::question)
                        .map(QuestionDetails::id)
                        .toList());
    }

    private Step step(Story story, Homework homework) {
        return new Step(
                name(homework),
                story.calendar().at(homework.assigned(), LocalTime.of(11, 5)),
                story.cast().coach(homework.coach()).email(),
                memory -> memory.keep(
                        name(homework),
                        assignments.assign(draft(story, homework, memory)).value()));
    }

    private static AssignmentDraft draft(Story story, Homework homework, Memory memory) {
        Integer answerSeconds = homework.answerSeconds();
        return new AssignmentDraft(
                new QuestionSetId(memory.get("set " + homework.set())),
                homework.title(),
                named(story, homework, memory),
                cohort(story, homework, memory),
                story.calendar().at(homework.due(), CLOSES),
                homework.takes(),
                Duration.ofSeconds(homework.preparationSeconds()),
                answerSeconds == null ? null : Duration.ofSeconds(answerSeconds),
                FeedbackRelease.AT_ONCE,
                homework.note());
    }

    private static Set<PersonId> named(Story story, Homework homework, Memory memory) {
        return story.cast().candidates().stream()
                .filter(candidate -> homework.to().contains(candidate.key()) && homework.isFor(candidate))
                .map(candidate -> PeopleDeeds.person(memory, candidate.key()))
                .collect(Collectors.toSet());
    }

    private static @Nullable CohortId cohort(Story story, Homework homework, Memory memory) {
        return story.cast().cohorts().stream()
                .filter(group -> homework.to().contains(group.key()))
                .map(group -> new CohortId(memory.get("cohort " + group.key())))
                .findFirst()
                .orElse(null);
    }

    private static String name(Homework homework) {
        return "homework " + homework.title();
    }

    static @Nullable AssignmentId assignment(Memory memory, @Nullable Homework homework) {
        return homework == null ? null : new AssignmentId(memory.get(name(homework)));
    }
}
