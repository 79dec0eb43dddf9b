package app.greenroom.demo;

import app.greenroom.assignments.AssignmentDraft;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.assignments.FeedbackRelease;
import app.greenroom.demo.Cast.Given;
import app.greenroom.demo.Cast.Homework;
import app.greenroom.demo.Cast.MockInterview;
import app.greenroom.demo.Cast.SetOfQuestions;
import app.greenroom.interviewer.InterviewLength;
import app.greenroom.interviewer.Manner;
import app.greenroom.interviews.InterviewAssignmentDraft;
import app.greenroom.interviews.InterviewDesk;
import app.greenroom.people.CohortId;
import app.greenroom.people.PersonId;
import app.greenroom.questions.Difficulty;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionSetDraft;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coaches make question sets, and assign them: to be answered, or talked about in a mock interview. */
@Component
class HomeworkDeeds {

    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final QuestionSetService sets;
    private final AssignmentService assignments;
    private final InterviewDesk interviews;

    HomeworkDeeds(QuestionSetService sets, AssignmentService assignments, InterviewDesk interviews) {
        this.sets = sets;
        this.assignments = assignments;
        this.interviews = interviews;
    }

    Stream<Step> steps(Story story) {
        return Stream.of(
                        story.cast().questionSets().stream().map(set -> step(story, set)),
                        given(story, story.cast().assignments()).map(homework -> step(story, homework)),
                        given(story, story.cast().interviews()).map(interview -> step(story, interview)))
                .flatMap(steps -> steps);
    }

    private static <T extends Given> Stream<T> given(Story story, List<T> all) {
        return all.stream().filter(one -> story.cast().candidates().stream().anyMatch(one::isFor));
    }

    private Step step(Story story, SetOfQuestions set) {
        int firstUse = story.cast().assignments().stream()
                .filter(homework -> homework.set().equals(set.key()))
                .mapToInt(Given::assigned)
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

    private Step step(Story story, MockInterview interview) {
        return new Step(
                "interview " + interview.title(),
                story.calendar().at(interview.assigned(), LocalTime.of(11, 20)),
                story.cast().coach(interview.coach()).email(),
                memory -> interviews.assign(draft(story, interview, memory)));
    }

    private InterviewAssignmentDraft draft(Story story, MockInterview interview, Memory memory) {
        String set = memory.get("set " + interview.set()).toString();
        return new InterviewAssignmentDraft(
                interviews.subjects().stream()
                        .filter(subject -> subject.reference().equals(set))
                        .findFirst()
                        .orElseThrow(),
                interview.title(),
                named(story, interview, memory),
                cohort(story, interview, memory),
                story.calendar().at(interview.due(), CLOSES),
                InterviewLength.questions(interview.questions()),
                Manner.WARM,
                Difficulty.CORE,
                FeedbackRelease.AT_ONCE,
                interview.note());
    }

    private static Set<PersonId> named(Story story, Given given, Memory memory) {
        return story.cast().candidates().stream()
                .filter(candidate -> given.to().contains(candidate.key()) && given.isFor(candidate))
                .map(candidate -> PeopleDeeds.person(memory, candidate.key()))
                .collect(Collectors.toSet());
    }

    private static @Nullable CohortId cohort(Story story, Given given, Memory memory) {
        return story.cast().cohorts().stream()
                .filter(group -> given.to().contains(group.key()))
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
