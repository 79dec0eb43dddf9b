package app.greenroom.interviews.ui;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Questions to find one's voice with. There is nothing to get right, and nobody listens. */
final class WarmUp {

    private static final List<String> QUESTIONS = List.of(
            "What did you have for breakfast, and was it a good idea?",
            "Which way did you come today, and what did you see?",
            "What is on your desk, and which of it would you give away?",
            "Tell the wall about the best meal of this month.",
            "If you had this afternoon off, what would you do with it?");

    private WarmUp() {}

    static String any() {
        return QUESTIONS.get(ThreadLocalRandom.current().nextInt(QUESTIONS.size()));
    }
}
