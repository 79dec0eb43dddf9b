package app.greenroom.progress.ui;

import app.greenroom.progress.CandidateStanding;
import app.greenroom.reviews.QueueRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How the overview greets its coach, with counts that are true.
 *
 * @param queue oldest first
 * @param waiting how many answers wait in all
 */
record Greeting(String name, List<QueueRow> queue, int waiting, List<CandidateStanding> candidates, Clock clock) {

    String heading() {
        int hour = clock.instant().atZone(ZoneId.systemDefault()).getHour();
        String time =
                hour >= 5 && hour < 12 ? "Good morning" : hour >= 12 && hour < 18 ? "Good afternoon" : "Good evening";
        return time + ", " + name.split("\\s+")[0];
    }

    String lead() {
        return waitingWords() + " " + needing();
    }

    private String waitingWords() {
        if (queue.isEmpty()) {
            return "No answer is waiting.";
        }
        String count = Words.sentence(Words.counted(waiting, "answer")) + (waiting == 1 ? " is" : " are") + " waiting";
        Instant oldest = queue.getFirst().answer().submittedAt();
        long days = Duration.between(oldest, clock.instant()).toDays();
        String since = days == 0 ? "since today" : "for " + Words.counted(days, "day");
        return count + (waiting == 1 ? ", " : "; the oldest ") + since + ".";
    }

    private String needing() {
        long needy = candidates.stream().filter(row -> !row.needs().isEmpty()).count();
        if (candidates.isEmpty()) {
            return "";
        }
        return switch ((int) needy) {
            case 0 -> "Nobody needs you urgently.";
            case 1 -> "One person needs you.";
            default -> Words.sentence(Words.number(needy)) + " people need you.";
        };
    }
}
