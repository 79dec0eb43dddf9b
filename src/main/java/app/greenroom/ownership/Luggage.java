package app.greenroom.ownership;

import app.greenroom.interviews.InterviewDetails;
import java.util.List;

/** All that a candidate carries away. */
public record Luggage(List<Belonging> takes, List<InterviewDetails> interviews) {

    boolean empty() {
        return takes.isEmpty() && interviews.isEmpty();
    }
}
