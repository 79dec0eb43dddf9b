package app.greenroom.demo;

import app.greenroom.demo.Cast.Homework;
import app.greenroom.demo.Cast.TypedAnswer;
import org.jspecify.annotations.Nullable;

/** A question somebody means to answer on a day. */
record Wish(
        int day,
        @Nullable Homework homework,
        String question,
        @Nullable TypedAnswer typed,
        boolean submitted) {

    static Wish homework(int day, Homework homework, String question) {
        return new Wish(day, homework, question, null, true);
    }

    static Wish own(int day, String question) {
        return new Wish(day, null, question, null, true);
    }

    static Wish typed(TypedAnswer answer) {
        return new Wish(answer.day(), null, answer.questionKey(), answer, true);
    }

    Wish keptBack() {
        return new Wish(day, homework, question, typed, false);
    }
}
