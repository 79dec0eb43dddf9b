package app.greenroom.reviews;

import app.greenroom.people.PersonRow;
import java.time.Instant;

/**
 * Another coach who reviews the same answer; what they write stays theirs.
 *
 * @param at when they last saved something, or, if they have not yet, opened the answer
 */
public record OtherReviewer(PersonRow coach, Instant at, boolean begun) {}
