package app.greenroom.interviewer;

/** Tells how close two short texts are in meaning. */
@FunctionalInterface
public interface Kinship {

    /** 0 (nothing in common) to 1 (the same). */
    double between(String followUp, String point);
}
