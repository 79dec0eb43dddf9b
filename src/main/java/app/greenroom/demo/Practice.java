package app.greenroom.demo;

import app.greenroom.demo.Cast.Candidate;
import app.greenroom.demo.Cast.Homework;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Works out on which evenings a candidate sat down, what they answered, and how well. */
record Practice(Cast cast, DemoCalendar calendar, Voices voices, Map<String, String> categories) {

    private static final double LUCK = 0.22;
    private static final double SECOND_TRY = 0.09;

    /** In the order of the days, each time the same. */
    List<Sitting> of(Candidate who) {
        if (who.lastAnswer() == null) {
            return List.of();
        }
        Random random = new Random(who.key().hashCode());
        Map<Integer, List<Wish>> byDay = new TreeMap<>();
        new Wishes(this, who, who.lastAnswer(), random)
                .all()
                .forEach(wish -> byDay.computeIfAbsent(wish.day(), day -> new ArrayList<>())
                        .add(wish));
        List<Sitting> sittings = new ArrayList<>();
        byDay.forEach((day, wishes) -> sittings.add(sitting(who, day, wishes, day < who.lastAnswer(), random)));
        return sittings;
    }

    private Sitting sitting(Candidate who, int day, List<Wish> wishes, boolean readsNews, Random random) {
        Instant start = calendar.at(day, LocalTime.of(17, 35).plusMinutes(random.nextInt(120)));
        Instant at = start;
        List<Answer> answers = new ArrayList<>();
        for (Wish wish : wishes) {
            at = at.plus(Duration.ofSeconds(240 + random.nextInt(330)));
            answers.add(answer(who, wish, at, random));
        }
        return new Sitting(who, start, List.copyOf(answers), readsNews);
    }

    private Answer answer(Candidate who, Wish wish, Instant at, Random random) {
        Homework homework = wish.homework();
        boolean again = homework != null && homework.takes() > 1 && random.nextDouble() < SECOND_TRY;
        return new Answer(
                "answer %s %d %s %s"
                        .formatted(
                                who.key(), wish.day(), wish.question(), homework == null ? "own" : homework.assigned()),
                who,
                homework,
                wish.question(),
                category(wish.question()),
                at,
                wish.typed() == null
                        ? score(who, wish, random)
                        : wish.typed().quality().score(),
                wish.typed() == null ? null : wish.typed().text(),
                again ? 1 : 0,
                wish.submitted());
    }

    private double score(Candidate who, Wish wish, Random random) {
        double progress = (double) (wish.day() - who.joined()) / (who.lastAnswer() - who.joined());
        double deserved = who.trajectory().get(category(wish.question())).at(progress);
        return Math.clamp(deserved + LUCK * random.nextGaussian(), 1.0, 5.0);
    }

    String category(String question) {
        return categories.get(question);
    }

    List<Homework> given(Candidate who) {
        return cast.assignments().stream()
                .filter(homework -> homework.isFor(who))
                .sorted(Comparator.comparingInt(Homework::assigned))
                .toList();
    }
}
