package app.greenroom.demo;

import app.greenroom.demo.Cast.Coach;
import app.greenroom.questions.QuestionDetails;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that happens in the demo studio; the same for the same day. */
record Story(
        Cast cast,
        DemoCalendar calendar,
        Voices voices,
        Map<String, QuestionDetails> questions,
        List<Sitting> sittings,
        List<DeskPlan.PlannedReview> reviews) {

    static Story of(Cast cast, DemoCalendar calendar, Voices voices, Map<String, QuestionDetails> questions) {
        Map<String, String> categories = questions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().category().key()));
        Practice practice = new Practice(cast, calendar, voices, categories);
        List<Sitting> sittings = cast.candidates().stream()
                .flatMap(candidate -> practice.of(candidate).stream())
                .toList();
        Map<Coach, List<Answer>> submitted = sittings.stream()
                .flatMap(sitting -> sitting.answers().stream())
                .filter(Answer::submitted)
                .collect(Collectors.groupingBy(answer -> cast.reviewer(answer.candidate(), answer.homework())));
        List<DeskPlan.PlannedReview> reviews = cast.coaches().stream()
                .flatMap(coach -> new DeskPlan(calendar).of(coach, submitted.getOrDefault(coach, List.of())).stream())
                .toList();
        return new Story(cast, calendar, voices, questions, sittings, reviews);
    }

    QuestionDetails question(String key) {
        return questions.get(key);
    }
}
