package app.greenroom.demo;

import java.time.Instant;

/**
 * One thing that somebody did at some moment: one transaction of the building.
 *
 * @param name never changes from one start to the next
 * @param actor e-mail address
 */
record Step(String name, Instant at, String actor, Deed deed) {

    /** Works in the name of the actor, at the moment of the step. */
    @FunctionalInterface
    interface Deed {
        void perform(Memory memory);
    }
}
