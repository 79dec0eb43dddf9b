package app.greenroom.demo;

import app.greenroom.demo.Cast.Coach;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Works out when a coach listened to which answers, and what is left for today. */
record DeskPlan(DemoCalendar calendar) {

    /** Of the answers handed in on these days, this many are still waiting. */
    private static final int LEFT_FROM = -7;

    private static final int LEFT_UNTIL = -3;
    private static final int LEFT = 2;
    private static final LocalTime MORNING = LocalTime.of(9, 20);

    /** What a coach does with one answer. A draft is not released; half a draft lacks scores. */
    enum Stage {
        HALF_DRAFT,
        DRAFT,
        RELEASED
    }

    record PlannedReview(Answer answer, Coach coach, Instant at, Stage stage) {}

    /** @param answers submitted ones that this coach reviews, in any order */
    List<PlannedReview> of(Coach coach, List<Answer> answers) {
        Random random = new Random(coach.key().hashCode());
        Map<Integer, List<Answer>> byDay = new TreeMap<>();
        List<Answer> waiting = new ArrayList<>();
        List<Answer> inOrder =
                answers.stream().sorted(Comparator.comparing(Answer::at)).toList();
        List<Answer> left = left(inOrder);
        for (Answer answer : inOrder) {
            Instant ready = answer.at().plus(Duration.ofHours(8 + random.nextInt(44)));
            int day = firstDesk(coach, ready);
            if (day > coach.lastDesk() || left.contains(answer)) {
                waiting.add(answer);
            } else {
                byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(answer);
            }
        }
        List<PlannedReview> reviews = new ArrayList<>();
        byDay.forEach((day, listenedTo) -> reviews.addAll(atTheDesk(coach, day, listenedTo, random)));
        reviews.addAll(drafts(coach, waiting));
        return reviews;
    }

    /** Answers that wait for more than two days. */
    private List<Answer> left(List<Answer> inOrder) {
        return inOrder.stream()
                .filter(answer -> answer.at().isAfter(calendar.at(LEFT_FROM, LocalTime.MIDNIGHT)))
                .filter(answer -> answer.at().isBefore(calendar.at(LEFT_UNTIL + 1, LocalTime.MIDNIGHT)))
                .limit(LEFT)
                .toList();
    }

    private int firstDesk(Coach coach, Instant ready) {
        int day = coach.lastDesk();
        if (desk(day).isBefore(ready)) {
            return day + coach.every();
        }
        while (!desk(day - coach.every()).isBefore(ready)) {
            day -= coach.every();
        }
        return day;
    }

    private Instant desk(int day) {
        return calendar.at(day, MORNING);
    }

    private List<PlannedReview> atTheDesk(Coach coach, int day, List<Answer> answers, Random random) {
        Instant at = desk(day).plus(Duration.ofMinutes(random.nextInt(40)));
        List<PlannedReview> reviews = new ArrayList<>();
        for (Answer answer : answers) {
            at = at.plus(Duration.ofSeconds(260 + random.nextInt(280)));
            reviews.add(new PlannedReview(answer, coach, at, Stage.RELEASED));
        }
        return reviews;
    }

    /** Yesterday afternoon the coach began with the oldest two of what waits. */
    private List<PlannedReview> drafts(Coach coach, List<Answer> waiting) {
        Instant at = calendar.at(-1, LocalTime.of(15, 40));
        List<Answer> begun = waiting.stream()
                .filter(answer -> answer.at().isBefore(at))
                .limit(2)
                .toList();
        List<PlannedReview> reviews = new ArrayList<>();
        for (Answer answer : begun) {
            Stage stage = reviews.isEmpty() ? Stage.DRAFT : Stage.HALF_DRAFT;
            reviews.add(new PlannedReview(answer, coach, at.plus(Duration.ofMinutes(9L * reviews.size())), stage));
        }
        return reviews;
    }
}
