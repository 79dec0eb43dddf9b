package app.greenroom.demo;

import java.time.Instant;
import java.util.List;

/**
 * An evening on which a candidate sat down and answered questions.
 *
 * @param readsNews whether they looked at their notifications first
 */
record Sitting(Cast.Candidate candidate, Instant at, List<Answer> answers, boolean readsNews) {}
