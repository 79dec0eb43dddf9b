package app.greenroom.ownership;

import app.greenroom.interviews.InterviewDetails;
import app.greenroom.interviews.TurnRow;
import app.greenroom.takes.TakeId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A mock interview, to be read by people, and once more by programs. */
final class WrittenInterview {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As the file has it; times in UTC, {@code take} without its ending. */
    private record Whole(
            String title,
            String startedAt,
            @Nullable String endedAt,
            @Nullable String sentAt,
            String length,
            String interviewer,
            String difficulty,
            String answered,
            List<Line> turns) {}

    private record Line(
            String speaker,
            @Nullable String at,
            String words,
            @Nullable String why,
            @Nullable String missingPoint,
            @Nullable String quote,
            @Nullable String inWordsOf,
            @Nullable String take) {}

    private WrittenInterview() {}

    static String json(InterviewDetails interview, Map<TakeId, String> takes) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Whole(
                        interview.title(),
                        interview.startedAt().toString(),
                        text(interview.endedAt()),
                        text(interview.sentAt()),
                        interview.length().inWords(),
                        interview.manner().label(),
                        interview.difficulty().label(),
                        interview.comfort().label(),
                        said(interview).stream().map(turn -> line(turn, takes)).toList()));
    }

    /** Like a play: who, when, why, and what they said. */
    static String text(InterviewDetails interview, Map<TakeId, String> takes) {
        return about(interview) + "\n\n"
                + said(interview).stream().map(turn -> paragraph(turn, takes)).collect(Collectors.joining("\n\n"))
                + "\n";
    }

    /** Two lines that say which it was. */
    static String about(InterviewDetails interview) {
        return interview.title().replaceAll("\\R", " ") + "\n  A mock interview of "
                + Written.moment(interview.startedAt()) + ", "
                + interview.length().inWords() + ", "
                + interview.manner().label().toLowerCase(Locale.UK) + " interviewer. "
                + (interview.sentAt() == null
                        ? "It was not sent to anybody."
                        : "Sent to your coaches on " + Written.moment(interview.sentAt()) + ".");
    }

    private static String paragraph(TurnRow turn, Map<TakeId, String> takes) {
        String why = turn.why() == null ? "" : " · " + turn.why().label();
        String point = turn.point() == null ? "" : ": " + turn.point();
        String quote = turn.quote() == null ? "" : " · heard: “" + turn.quote() + "”";
        String take = take(turn, takes) == null ? "" : " · " + take(turn, takes);
        return time(turn) + " " + speaker(turn) + why + point + quote + take + "\n" + words(turn);
    }

    private static Line line(TurnRow turn, Map<TakeId, String> takes) {
        return new Line(
                speaker(turn),
                text(turn.saidAt()),
                words(turn),
                turn.why() == null ? null : turn.why().label(),
                turn.point(),
                turn.quote(),
                turn.wording() == null ? null : turn.wording().by(),
                take(turn, takes));
    }

    private static List<TurnRow> said(InterviewDetails interview) {
        return interview.turns().stream().filter(turn -> !turn.open()).toList();
    }

    private static String speaker(TurnRow turn) {
        return turn.interviewers() ? "Interviewer" : "You";
    }

    private static String words(TurnRow turn) {
        return (turn.opening() + " " + turn.words()).strip();
    }

    private static String time(TurnRow turn) {
        Instant at = turn.saidAt() == null ? turn.openedAt() : turn.saidAt();
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    private static @Nullable String take(TurnRow turn, Map<TakeId, String> takes) {
        return turn.take() == null ? null : takes.get(turn.take());
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
