package app.greenroom.demo;

import app.greenroom.reviews.CommentKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and the words of the demo studio, as {@code demo/cast.yaml} has them. Days are counted from today. */
record Cast(
        Member administrator,
        List<Coach> coaches,
        List<Group> cohorts,
        List<Candidate> candidates,
        List<SetOfQuestions> questionSets,
        List<Homework> assignments,
        List<MockInterview> interviews,
        List<VoiceComment> comments,
        List<GeneralComment> generalComments,
        List<Words> overallFeedback,
        List<Words> pointFeedback,
        List<TypedAnswer> typedAnswers) {

    record Member(String name, String email) {}

    /** @param lastDesk the day of their last morning at the review desk */
    record Coach(String key, String name, String email, int lastDesk, int every) {
        Member member() {
            return new Member(name, email);
        }
    }

    record Group(String key, String name) {}

    /**
     * @param coaches keys; the first one reviews what no assignment asked for
     * @param trajectory by a category's key
     */
    record Candidate(
            String key,
            String name,
            String email,
            String cohort,
            List<String> coaches,
            int joined,
            Pattern pattern,
            @Nullable Integer ownPracticeEvery,
            @Nullable Integer lastAnswer,
            Map<String, Trajectory> trajectory) {
        Member member() {
            return new Member(name, email);
        }

        int daysBetweenOwnPractice() {
            return ownPracticeEvery == null ? pattern.ownPracticeEvery() : ownPracticeEvery;
        }
    }

    record SetOfQuestions(String key, String name, String description, String coach, List<String> questions) {}

    /** What a coach gives to others. */
    interface Given {

        String title();

        String set();

        /** One cohort's key, or candidates'. */
        List<String> to();

        String coach();

        int assigned();

        int due();

        default boolean isFor(Candidate candidate) {
            return candidate.coaches().contains(coach())
                    && candidate.joined() < assigned()
                    && (to().contains(candidate.cohort()) || to().contains(candidate.key()));
        }
    }

    record Homework(
            String title,
            String set,
            List<String> to,
            String coach,
            int assigned,
            int due,
            int takes,
            int preparationSeconds,
            @Nullable Integer answerSeconds,
            String note)
            implements Given {

        boolean open() {
            return due > 0;
        }
    }

    record MockInterview(
            String title, String set, List<String> to, String coach, int assigned, int due, int questions, String note)
            implements Given {}

    record VoiceComment(String voice, int atMillis, CommentKind kind, String text) {}

    record GeneralComment(CommentKind kind, Quality quality, String text) {}

    /** @param category null when the words fit every category */
    record Words(Quality level, @Nullable String category, String text) {}

    record TypedAnswer(String candidate, int day, String questionKey, Quality quality, String text) {}

    Coach coach(String key) {
        return coaches.stream()
                .filter(coach -> coach.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Candidate candidate(String key) {
        return candidates.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    SetOfQuestions set(String key) {
        return questionSets.stream()
                .filter(set -> set.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The coach who reviews this candidate's answers to an assignment, or to nobody's. */
    Coach reviewer(Candidate candidate, @Nullable Homework homework) {
        return coach(homework == null ? candidate.coaches().getFirst() : homework.coach());
    }
}
