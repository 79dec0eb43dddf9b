package app.greenroom.interviewer;

import java.util.List;

/** The interviewer's own words. None praises or blames: what an answer is worth is for afterwards. */
final class Phrases {

    private Phrases() {}

    static String greeting(Manner manner, String name, InterviewPlan plan) {
        String hello = name.isEmpty() ? "Hello." : "Hello " + name + ".";
        String who = "I am the interviewer of this studio, a program.";
        String length = plan.length().timed()
                ? "We have " + plan.length().inWords()
                : plan.length().questions() == 1
                        ? "I have one question"
                        : "I have " + plan.length().inWords();
        String about = length + ". Our topic is “" + plan.title() + "”.";
        return switch (manner) {
            case WARM ->
                hello + " It is good to have you here. " + who + " " + about
                        + " Take all the time you need; I will not interrupt you. Here is where I would like to begin.";
            case NEUTRAL -> hello + " " + who + " " + about + " Silence is fine. Let us begin.";
            case PROBING ->
                hello + " " + who + " " + about + " I may ask further where I want to know more. Let us begin.";
        };
    }

    static String farewell(Manner manner, String name, boolean outOfTime) {
        String end = outOfTime ? "That is our time." : "That was my last question.";
        String thanks = name.isEmpty() ? "Thank you" : "Thank you, " + name + ",";
        return switch (manner) {
            case WARM ->
                end + " " + thanks + " for all you have told me. What I heard is being put together for you now.";
            case NEUTRAL -> end + " " + thanks + " for your answers. What I heard is being put together for you now.";
            case PROBING ->
                end + " " + thanks + " for staying with my questions. What I heard is being put together for you now.";
        };
    }

    static String stopping(String name) {
        return "Then we stop here. " + (name.isEmpty() ? "Thank you" : "Thank you, " + name + ",")
                + " for the time you took. All you have said is kept.";
    }

    static final List<String> LAST_LEAD =
            List.of("Thank you. We have time for one more.", "There is time for one more question.");

    static List<String> nextLeads(Manner manner) {
        return manner == Manner.WARM
                ? List.of(
                        "Thank you for telling me that.",
                        "Thank you. Let us look at something else.",
                        "I am glad you told me. Here is another one.",
                        "Thanks. Let us go on.",
                        "All right, and now to something different.",
                        "Thank you. The next one is this.")
                : List.of(
                        "Thank you.",
                        "All right. Let us go on.",
                        "Understood. Here is another one.",
                        "Thanks. Next.",
                        "Noted. On to something else.",
                        "Okay. The next one is this.");
    }

    static List<String> followUpLeads(Manner manner) {
        return manner == Manner.WARM
                ? List.of(
                        "I see.", "Thank you, I would like to hear a little more.", "That makes me curious.", "Mm-hm.")
                : List.of(
                        "I see.",
                        "Let me ask about that.",
                        "One thing about that.",
                        "Let me stay with this.",
                        "Go on.");
    }

    static final List<String> LEFT =
            List.of("That is fine, we leave it there.", "No harm done. Let us take another one.", "We leave that one.");

    static final List<String> NUMBER = List.of(
            "You said “%s”. What number would you put to it, even a rough one?",
            "“%s”: by how much, roughly?", "When you say “%s”, how large was that?", "“%s”. How did you measure it?");

    static final List<String> NUMBER_UNQUOTED = List.of(
            "Could you put a figure to what changed, even a rough one?",
            "How large was the change, roughly?",
            "How did you know that it had got better?");

    static final List<String> OWN_PART = List.of(
            "You speak of “we”. What was your own part in it?",
            "And which of that did you do yourself?",
            "If I had watched only you at that time, what would I have seen?",
            "What would not have happened without you?");

    static final List<String> DEEPER = List.of(
            "What made you choose that way over another?",
            "What would you do differently today?",
            "What was the hardest part of it?",
            "Who saw it differently, and why?",
            "Is there something you would add to that?",
            "Can you take me through that step by step?",
            "What would somebody who disagrees with you say?",
            "How would you know that you were wrong?");

    static final List<String> SILENCE = List.of(
            "I have not heard anything just now. Take your time, and answer when you are ready.",
            "I still cannot hear you. Is the microphone on? You may type your answer as well.",
            "It is quiet on your side. There is no hurry; begin with whatever comes to mind.",
            "I heard nothing again. Shall we try once more?");

    static final List<String> UNCLEAR = List.of(
            "I could not make out the words; perhaps others are talking near you. Could you say it once more?",
            "I am sorry, that did not reach me clearly. Could you say it again, a little closer to the microphone?",
            "I did not get enough of that to go by. You may say it again, or type it.");

    static final List<String> THINK = List.of(
            "Of course. Take all the time you need.",
            "Please do. I wait.",
            "Yes, think in peace. Begin when you are ready.");

    static final List<String> NOT_FINISHED =
            List.of("I am sorry. Please go on.", "Of course, go on. I listen.", "Please finish. There is no hurry.");

    static final List<String> EXPLAIN = List.of(
            "Take it in the way that fits you best, and tell me how you have understood it.",
            "Choose the meaning that you find most useful, say which one it is, and go on from there.",
            "I leave that to you: say what you assume, and answer on that.");

    static final List<String> POINTS = List.of(
            "What I listen for I keep to myself until we are through. Just tell me how you see it.",
            "There is no one answer that I wait for. Yours is what I would like to hear.",
            "That comes afterwards, all of it. For now I would like your own answer.");

    static final List<String> SCORE = List.of(
            "I say nothing about that while we talk; afterwards you will see all of it. Let us stay with the question.",
            "That is for afterwards. For now, please go on with the question.",
            "You will read that when we are through. What would you say to the question?");

    static final List<String> ROLE = List.of(
            "I am here as your interviewer, and I stay that. Let us go back to the question.",
            "I keep to interviewing you. What would you say to the question?",
            "I hear you, and I go on as your interviewer. Back to what I asked.");

    static final List<String> OTHERS = List.of(
            "I do not speak about other people, just as I would not speak about you. What is your answer?",
            "What others say here stays with them. I am interested in what you say.",
            "I know nothing about others that I could tell. Let us go back to you.");

    static final List<String> LANGUAGE = List.of(
            "I only understand English, I am sorry. Could you say it in English? Simple words will do.",
            "I could not follow, as it was not in English. Please try it in English; there is no hurry.");

    static final List<String> RUDE = List.of(
            "It sounds as if that annoys you. Let us keep to words for an interview. What would you answer?",
            "I take that as a sign that this is not easy. Take a breath, and try again when you like.");

    /** For the kinds of answers that are none. */
    static List<String> to(Reading reading) {
        return switch (reading) {
            case SILENCE -> SILENCE;
            case UNCLEAR -> UNCLEAR;
            case THINK -> THINK;
            case EXPLAIN -> EXPLAIN;
            case POINTS -> POINTS;
            case SCORE -> SCORE;
            case ROLE -> ROLE;
            case OTHERS -> OTHERS;
            case LANGUAGE -> LANGUAGE;
            case RUDE -> RUDE;
            case ANSWER, REPEAT, SKIP -> List.of();
        };
    }
}
