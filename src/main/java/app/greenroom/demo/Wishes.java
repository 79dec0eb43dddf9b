package app.greenroom.demo;

import app.greenroom.demo.Cast.Candidate;
import app.greenroom.demo.Cast.Homework;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Collects what one candidate answers over the months: assignments as their pattern has it, and questions of their own. */
final class Wishes {

    private final Practice practice;
    private final Candidate who;
    private final int last;
    private final Random random;
    private final List<Wish> wishes = new ArrayList<>();

    Wishes(Practice practice, Candidate who, int last, Random random) {
        this.practice = practice;
        this.who = who;
        this.last = last;
        this.random = random;
    }

    List<Wish> all() {
        int closed = 0;
        for (Homework homework : practice.given(who)) {
            if (homework.open()) {
                open(homework);
            } else {
                closed(homework, closed++);
            }
        }
        practice.cast().typedAnswers().stream()
                .filter(typed -> typed.candidate().equals(who.key()))
                .map(Wish::typed)
                .forEach(wishes::add);
        ownPractice();
        wishes.sort(Comparator.comparingInt(Wish::day));
        return wishes;
    }

    private void closed(Homework homework, int before) {
        List<String> questions = practised(homework);
        List<String> answered = questions.subList(0, who.pattern().ofClosed(before, questions.size()));
        int length = homework.due() - homework.assigned();
        int first = homework.assigned() + 2 + random.nextInt(length / 3);
        int second = homework.due() - 1 - random.nextInt(length / 3);
        if (who.pattern() == Pattern.GATHERING && before == 0) {
            second = homework.due() + 1 + random.nextInt(3);
        }
        boolean oneEvening = who.pattern() == Pattern.BURSTS || answered.size() < 4;
        for (int i = 0; i < answered.size(); i++) {
            int day = !oneEvening && i < answered.size() / 2 ? first : second;
            if (day <= last) {
                wishes.add(Wish.homework(day, homework, answered.get(i)));
            }
        }
    }

    /** What is answered by now; steady people have one more take, which they have not handed in. */
    private void open(Homework homework) {
        List<String> questions = practised(homework);
        int first = Math.max(homework.assigned() + 1, last - 1 - random.nextInt(2));
        if (last <= homework.assigned()) {
            return;
        }
        int answered = Math.min(questions.size(), who.pattern().ofOpen(questions.size()));
        for (int i = 0; i < answered; i++) {
            wishes.add(Wish.homework(i < answered / 2 ? first : last, homework, questions.get(i)));
        }
        if (who.pattern() == Pattern.STEADY && answered < questions.size()) {
            wishes.add(Wish.homework(last, homework, questions.get(answered)).keptBack());
        }
    }

    private List<String> practised(Homework homework) {
        return practice.cast().set(homework.set()).questions().stream()
                .filter(question -> who.trajectory().containsKey(practice.category(question)))
                .toList();
    }

    /** Questions they choose for themselves, of whatever they have practised least; one on their last day at least. */
    private void ownPractice() {
        int every = who.daysBetweenOwnPractice();
        for (int day = who.joined() + 12 + random.nextInt(12); day < last - 5; day += every + random.nextInt(9) - 4) {
            wishes.add(Wish.own(day, neglected()));
        }
        if (wishes.stream().noneMatch(wish -> wish.day() == last && wish.submitted())) {
            wishes.add(Wish.own(last, neglected()));
        }
    }

    private String neglected() {
        Map<String, Integer> times = new HashMap<>();
        wishes.forEach(wish -> {
            times.merge(wish.question(), 1, Integer::sum);
            times.merge(practice.category(wish.question()), 3, Integer::sum);
        });
        return practice.voices().questions().stream()
                .filter(question -> who.trajectory().containsKey(practice.category(question)))
                .min(Comparator.comparingInt(question ->
                        times.getOrDefault(question, 0) + times.getOrDefault(practice.category(question), 0)))
                .orElseThrow();
    }
}
